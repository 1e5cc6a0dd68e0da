import type { Hiding, JournalEntry, PausedVoice, Removal } from "../api/client";

// What stewards see, for tests.
export const ERIN = "0190a000-0000-7000-8000-00000000000e";
export const POST = "0190a000-0000-7000-8000-000000000001";
export const ALICE = "0190a000-0000-7000-8000-00000000000a";
export const FRANK = "0190a000-0000-7000-8000-00000000000f";
export const APPEALED: Removal = {
  postId: POST,
  authorId: ALICE,
  removedBy: FRANK,
  removedAt: "2026-11-26T10:00:00Z",
  rule: "others-names",
  reason: "It names a customer",
  postState: "REMOVED",
  address: "https://talk.example.com/@alice/AAAAAAAAAAAAAAAAAAAAAA",
  text: "Example Ltd likes it",
  appeal: { text: "They have agreed", at: "2026-11-26T11:00:00Z" },
  mayDecide: true,
};
export const PAUSED: PausedVoice = {
  profileId: ALICE,
  pausedUntil: "2126-11-27T10:00:00Z",
  reason: "Let us talk first",
};
export const ENTRY: JournalEntry = {
  number: 7,
  at: "2026-11-26T10:00:00Z",
  act: "POST_REMOVED",
  stewardId: FRANK,
  profileId: ALICE,
  postId: POST,
  rule: "others-names",
  reason: "It names a customer",
};
export const HIDING: Hiding = {
  replyId: "0190a000-0000-7000-8000-0000000000aa",
  postId: POST,
  name: "Mia",
  text: "Is <b>that</b> so?",
  reason: "OFF_TOPIC",
  hiddenBy: FRANK,
  hiddenAt: "2026-11-26T10:00:00Z",
  appeal: { text: "It is about this", at: "2026-11-26T11:00:00Z" },
  mayDecide: true,
};
