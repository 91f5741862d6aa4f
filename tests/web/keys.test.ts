import { expect, test } from "vitest";
import { chooseKeys, DEFAULT_KEYS, KEY_ACTIONS, keysFromText, keysToText } from "../../src/web/keys.ts";

test("no key does two things", () => {
  expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(KEY_ACTIONS.length);
  const both = chooseKeys((action) => (action === "next" || action === "previous" ? "m" : ""));
  expect(both).toMatchObject({ ok: false, problem: { code: "keys/taken" } });
});

test("a key is one character", () => {
  expect(chooseKeys((action) => (action === "next" ? "jj" : ""))).toMatchObject({
    problem: { code: "keys/not-one" },
  });
});

test("own keys survive the way into a cookie and back; a damaged cookie gives the usual keys", () => {
  const chosen = chooseKeys((action) => (action === "search" ? "&" : action === "next" ? "ж" : ""));
  if (!chosen.ok) throw new Error(chosen.problem.message);
  expect(keysFromText(keysToText(chosen.value))).toEqual(chosen.value);
  expect(keysFromText("next=kk&%%%")).toEqual(DEFAULT_KEYS);
});
