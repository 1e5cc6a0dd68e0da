const KEY = "loggia.tenMinutes";

interface Hand {
  profileId: string;
  day: string;
  ids: string[];
}

/** The questions that were dealt to somebody on a day; they do not become more. */
export function dealt(profileId: string, day: string): string[] | undefined {
  const kept = localStorage.getItem(KEY);
  const hand = kept === null ? undefined : (JSON.parse(kept) as Hand);
  return hand?.profileId === profileId && hand.day === day ? hand.ids : undefined;
}

export function deal(profileId: string, day: string, ids: string[]): string[] {
  const hand: Hand = { profileId, day, ids };
  localStorage.setItem(KEY, JSON.stringify(hand));
  return ids;
}

export function dayOf(time: number): string {
  return new Date(time).toDateString();
}
