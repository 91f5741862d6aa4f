import { describe, expect, it } from "vitest";
import { databaseUrl, host, port, secretFile } from "../../src/cli/settings.ts";
import { aTerminal } from "../builders/a-terminal.ts";

const bare = aTerminal();
const set = aTerminal([], { env: { PORT: "8080", HOST: "::1", DATABASE_URL: "file:./desk.db" } });
const empty = aTerminal([], { env: { PORT: "", HOST: "", DATABASE_URL: "" } });

describe("settings", () => {
  it("come from the option, else from the environment, else from the defaults", () => {
    expect([databaseUrl("my.db", set), databaseUrl(undefined, set), databaseUrl(undefined, bare)]).toEqual([
      "file:my.db",
      "file:./desk.db",
      "file:./data/crosscheck.db",
    ]);
    expect([host("0.0.0.0", set), host(undefined, set), host(undefined, bare)]).toEqual([
      "0.0.0.0",
      "::1",
      "127.0.0.1",
    ]);
    expect([port("0", set), port(undefined, set), port(undefined, bare)]).toEqual(
      [0, 8080, 4310].map((value) => ({ ok: true, value })),
    );
  });

  it("treat an empty variable as one that is not set", () => {
    expect(databaseUrl(undefined, empty)).toBe("file:./data/crosscheck.db");
    expect(host(undefined, empty)).toBe("127.0.0.1");
    expect(port(undefined, empty)).toEqual({ ok: true, value: 4310 });
  });

  it.each(["-1", "65536", "80a", "1e3", " 80", "http"])("refuse %j as a port", (text) => {
    expect(port(text, bare)).toMatchObject({ ok: false, problem: { code: "cli/port" } });
  });

  it("keep the secret of the forms beside the database", () => {
    expect(secretFile("file:./data/crosscheck.db")).toBe("data/form-secret");
  });
});
