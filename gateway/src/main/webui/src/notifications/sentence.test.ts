import { beforeEach, expect, test } from "vitest";
import { speak } from "../i18n/messages";
import { setPresent } from "../session/session";
import { aNotification } from "./notification.fixture";
import { pathOf, sentence } from "./sentence";

const ANA = { id: "ana", handle: "ana", displayName: "Ana" };
const BEN = { id: "ben", handle: "ben", displayName: "Ben" };
const GROUP = { id: "weavers", handle: "weavers", displayName: "The weavers" };

beforeEach(async () => {
  await speak("en");
  setPresent({ ...ANA, profileId: "ana", roles: [], expiresAt: "2126-01-01T00:00:00Z" });
});

test("those whose names are known are named, the others counted", () => {
  expect(sentence(aNotification("1", { actors: [ANA, BEN], others: 4 }))).toBe(
    "Ana, Ben, and 4 others liked your post",
  );
  expect(sentence(aNotification("1", { actors: [ANA, BEN] }))).toBe("Ana and Ben liked your post");
  expect(sentence(aNotification("1", { actors: [{ id: "unknown" }] }))).toBe(
    "Somebody liked your post",
  );
});

test("a group is named, and whoever asks to come in", () => {
  expect(sentence(aNotification("1", { kind: "request", group: GROUP }))).toBe(
    "Ben asked to come into The weavers",
  );
  expect(sentence(aNotification("1", { kind: "invitation", group: GROUP, actors: [] }))).toBe(
    "You are invited to The weavers",
  );
});

test("each leads to the thing itself", () => {
  const about = (more: Parameters<typeof aNotification>[1]) => {
    const { post, ...none } = aNotification("1");
    expect(post).toBeDefined();
    return pathOf({ ...none, ...more });
  };
  expect(pathOf(aNotification("1"))).toBe("/p/post");
  expect(about({ kind: "request", group: GROUP })).toBe("/groups/weavers");
  expect(about({ kind: "question", question: { id: "q", topics: [] } })).toBe("/questions/q");
  expect(about({ kind: "follow" })).toBe("/@ben");
  expect(about({ kind: "follow", actors: [ANA, BEN] })).toBe("/@ana");
});
