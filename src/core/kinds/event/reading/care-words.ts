/** Verbs (base form) by which patients come to a hospital. */
export const HOSPITALISING = "take|rush|airlift|fly|admit|transport|bring";

/** Verbs that bring people where they are treated or held; by the later ones they are brought on, too. */
export const BRINGING = `${HOSPITALISING}|transfer|move|carry|send|drive|ferry|escort`;

/** What people undergo who want to be rid of an addiction. */
export const REHAB = "rehab|rehabilitation|treatment";
