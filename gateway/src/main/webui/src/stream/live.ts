import { signal } from "@preact/signals";

/**
 * What the house says is new: the kind, of posts the newest and how many, and else what it is about
 * unless that is several things at once.
 */
export interface Hint {
  kind: string;
  newestId?: string;
  count?: number;
  questionId?: string;
  postId?: string;
}

type Listener = (hint: Hint) => void;
type Word = { hint: Hint } | { connected: boolean };

const KINDS = ["home", "followers", "markers", "notifications", "questions", "guest-replies"];
/** What the house does not make good for a stream that begins anew, as it does for posts. */
const UNTOLD = KINDS.filter((kind) => kind !== "home");
const CHANNEL = "loggia.stream";
const PATIENCE = 5_000;
const POLLING = 30_000;

const listeners = new Set<Listener>();

/** False once the stream has been away for five seconds. */
export const connected = signal(true);

/**
 * Calls back at each hint, when a stream begins (what came before it was told to nobody), and every
 * half minute while there is none; returns the way out.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One stream for all tabs: whoever holds the lock opens it and passes on what it says. */
export function follow(): void {
  const channel = new BroadcastChannel(CHANNEL);
  const take = (word: Word) => {
    if ("hint" in word) {
      listeners.forEach((listener) => listener(word.hint));
    } else {
      connected.value = word.connected;
    }
  };
  channel.onmessage = (event: MessageEvent<Word>) => take(event.data);
  const say = (word: Word) => {
    take(word);
    channel.postMessage(word);
  };
  void navigator.locks.request(CHANNEL, () => new Promise<never>(() => open(say)));
  setInterval(() => {
    if (!connected.value) {
      KINDS.forEach((kind) => take({ hint: { kind } }));
    }
  }, POLLING);
}

/** The browser connects again by itself, but not after a refusal (the session is over, too many). */
function open(say: (word: Word) => void): void {
  const source = new EventSource("/api/stream");
  let late: ReturnType<typeof setTimeout> | undefined;
  source.onopen = () => {
    clearTimeout(late);
    late = undefined;
    say({ connected: true });
    UNTOLD.forEach((kind) => say({ hint: { kind } }));
  };
  source.onerror = () => {
    late ??= setTimeout(() => say({ connected: false }), PATIENCE);
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => open(say), POLLING);
    }
  };
  for (const kind of KINDS) {
    source.addEventListener(kind, (event: MessageEvent<string>) => {
      say({ hint: { ...(JSON.parse(event.data) as Hint), kind } });
    });
  }
}
