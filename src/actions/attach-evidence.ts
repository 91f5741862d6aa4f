import { failure, success, type Outcome } from "../base/outcome.ts";
import type { EvidenceFile, EvidenceItem } from "../core/index.ts";
import { findFile, listFiles, storeFile, type StoredFile } from "../database/evidence-files.ts";
import { evidenceFileShape } from "../database/shapes.ts";
import { sha256 } from "../database/target-hash.ts";
import { openDossier } from "./dossier-cache.ts";
import { mediaTypeOf } from "./media-type.ts";
import { checkReview } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

/** Enough for a scanned document or a photograph; a film belongs where it was published. */
export const MAX_EVIDENCE_BYTES = 12 * 1024 * 1024;

/**
 * Keeps a file for a review that names it. Nothing is opened or run: the bytes are stored as they are,
 * under their checksum. Problems: `dossier/unknown`, `evidence/empty`, `evidence/too-large`,
 * `review/shape` and those of the database.
 */
export async function attachEvidence(
  workspace: Workspace,
  slug: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<EvidenceFile>> {
  if (bytes.length === 0) return failure("evidence/empty", `${name} is empty. Choose another file.`);
  if (bytes.length > MAX_EVIDENCE_BYTES) {
    return failure(
      "evidence/too-large",
      `${name} is larger than 12 MB. Give the address where it can be seen instead.`,
    );
  }
  const file = { name, sha256: sha256(bytes), size: bytes.length, mediaType: mediaTypeOf(bytes) };
  const checked = checkReview(evidenceFileShape, file, "The file");
  if (!checked.ok) return checked;
  const dossier = await openDossier(workspace, slug);
  if (!dossier.ok) return dossier;
  const stored = { ...checked.value, bytes: Uint8Array.from(bytes) };
  const kept = await storeFile(workspace.database, dossier.value.row.id, stored, new Date());
  return kept.ok ? checked : kept;
}

/** An attached file with its bytes. Problems: `dossier/unknown`, `evidence/unknown`. */
export async function readEvidence(
  workspace: Workspace,
  slug: string,
  checksum: string,
): Promise<Outcome<StoredFile>> {
  const dossier = await openDossier(workspace, slug);
  if (!dossier.ok) return dossier;
  const file = await findFile(workspace.database, dossier.value.row.id, checksum);
  return file === null ? unknownFile("The dossier has no file of that checksum") : success(file);
}

/** Whether every file that a decision names is there, and is what the decision says. Problem: `evidence/unknown`. */
export async function checkFiles(
  { database }: Workspace,
  dossierId: number,
  evidence: readonly EvidenceItem[],
): Promise<Outcome<null>> {
  const named = evidence.flatMap(({ file }) => file ?? []);
  if (named.length === 0) return success(null);
  const stored = new Map((await listFiles(database, dossierId)).map((file) => [file.sha256, file]));
  const missing = named.find((file) => {
    const known = stored.get(file.sha256);
    return known?.size !== file.size || known.mediaType !== file.mediaType;
  });
  return missing === undefined ? success(null) : unknownFile(`${missing.name} is not there`);
}

function unknownFile(what: string) {
  return failure("evidence/unknown", `${what}. Attach it again.`);
}
