import {
  type Draft,
  forgetHere,
  forgetThere,
  hasContent,
  keepHere,
  keepThere,
  putThere,
} from "./drafts";

const A_MOMENT = 500;
const A_PAUSE = 3_000;

export type DraftState = "unchanged" | "here" | "saved";
type Written = Pick<Draft, "text" | "media" | "poll" | "dismissed">;
type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what is being written: on this device within half a second, on the server once the writer
 * pauses or leaves.
 */
export class DraftKeeper {
  #draft: Draft;
  #dropped = 0;
  #here: Timer;
  #there: Timer;
  #saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly place: string,
    begun: Draft,
    private readonly onState: (state: DraftState) => void,
  ) {
    this.#draft = begun;
  }

  change(part: Partial<Written>): void {
    this.#draft = { ...this.#draft, ...part };
    this.onState("unchanged");
    this.#here ??= setTimeout(() => void this.keepNow(), A_MOMENT);
    clearTimeout(this.#there);
    this.#there = setTimeout(() => void this.#save(), A_PAUSE);
  }

  /** Without waiting for the half second: the page may be about to go. */
  async keepNow(): Promise<void> {
    if (this.#here !== undefined) {
      this.#stop();
      await keepHere(this.place, this.#draft);
      this.onState("here");
    }
  }

  /** The writer closes the composer: what is there stays. */
  async leave(): Promise<void> {
    await this.keepNow();
    if (this.#there !== undefined) {
      await this.#save();
    }
  }

  /** Sent, or not wanted any more; what comes next is another draft. */
  async drop(): Promise<void> {
    const { id, tag } = this.#draft;
    await this.#beginAnew();
    if (tag !== undefined) {
      await forgetThere(id);
    }
  }

  /** On the server as it is to be now, for what is done with it there. */
  async settle(part: Partial<Draft>): Promise<Draft> {
    clearTimeout(this.#there);
    this.#there = undefined;
    await this.#saving;
    this.#draft = await putThere({ ...this.#draft, ...part });
    return this.#draft;
  }

  /** It goes its way on the server; what comes next is another draft. */
  leaveThere(): Promise<void> {
    return this.#beginAnew();
  }

  async #beginAnew(): Promise<void> {
    this.#stop();
    clearTimeout(this.#there);
    this.#there = undefined;
    this.#dropped++;
    const empty: Written = { text: "", media: [], poll: undefined, dismissed: [] };
    this.#draft = { ...this.#draft, ...empty, id: crypto.randomUUID() };
    delete this.#draft.tag;
    delete this.#draft.publishAt;
    this.onState("unchanged");
    await Promise.all([forgetHere(this.place), this.#saving]);
  }

  #stop(): void {
    clearTimeout(this.#here);
    this.#here = undefined;
  }

  /** One after the other: each goes by the version that the one before has made. */
  #save(): Promise<void> {
    clearTimeout(this.#there);
    this.#there = undefined;
    const round = this.#dropped;
    this.#saving = this.#saving
      .then(() => this.#put(round))
      .catch(() => {
        // It stays on this device, and the next pause tries again.
        this.onState("here");
      });
    return this.#saving;
  }

  async #put(round: number): Promise<void> {
    const { text, publishAt } = this.#draft;
    if (round !== this.#dropped || !hasContent(this.#draft) || publishAt !== undefined) {
      return;
    }
    const kept = await keepThere(this.#draft);
    if (round === this.#dropped) {
      this.#draft = { ...kept, ...asWritten(this.#draft) };
      await keepHere(this.place, this.#draft);
      this.onState(this.#draft.text === text ? "saved" : "unchanged");
    } else {
      await forgetThere(kept.id);
    }
  }
}

/** What may have been changed here while an earlier state of it was on its way. */
function asWritten({ text, media, poll, dismissed }: Draft): Written {
  return { text, poll, ...(media && { media }), ...(dismissed && { dismissed }) };
}
