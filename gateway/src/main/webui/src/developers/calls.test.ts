import { expect, test } from "vitest";
import { marked, type Sent } from "./calls";

test.each([
  ["POST", { "X-CSRF": "1" }],
  ["put", { "X-CSRF": "1" }],
  ["DELETE", { "X-CSRF": "1" }],
  ["GET", {}],
  ["HEAD", {}],
  [undefined, {}],
])("what changes something says that it is our own page: %s", (method, headers) => {
  const call = { ...(method === undefined ? {} : { method }), url: "/api/me", headers: {} };
  expect(marked(call).headers).toEqual(headers);
});

test("a token goes without the session", () => {
  const call: Sent = { url: "/api/me", headers: { Authorization: "Bearer x" } };
  expect(marked(call).credentials).toBe("omit");
  expect(marked<Sent>({ url: "/api/me", headers: {} }).credentials).toBeUndefined();
});
