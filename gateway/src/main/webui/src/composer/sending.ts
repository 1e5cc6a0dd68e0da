import { effect, signal, untracked } from "@preact/signals";
import { get, update } from "idb-keyval";
import { api, content, type Publishing } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { online } from "../offline/network";
import { addPost } from "../post/postCache";
import { expired } from "../session/expiry";
import { problemText } from "../ui/states";
import type { Picture } from "./pictures";
import { announce } from "../ui/toasts";

/** A post on its way. The key makes sure that it is published once, however often it is sent. */
export interface Outgoing {
  key: string;
  body: Publishing;
  /** Those of the body as they are shown. */
  pictures: Picture[];
  /** Why it was refused; without, it is being sent or waits for the network. */
  problem?: string;
  /** Refused because nobody is signed in: goes on by itself afterwards. */
  needsSession?: boolean;
}

const SENDING = "sending";
const LOCK = "loggia.sending";

/** Oldest first; shown above the timelines until the house has them. */
export const outgoing = signal<Outgoing[]>([]);

/** Takes up what an earlier page left behind, and sends what waits whenever there is a way again. */
export async function resumeSending(): Promise<void> {
  outgoing.value = (await get<Outgoing[]>(SENDING)) ?? [];
  effect(() => {
    if (online.value && !expired.value) {
      untracked(() => void retryWhere((item) => !item.problem || item.needsSession === true));
    }
  });
}

/** Shown at once, kept on this device, then sent; true as soon as it is published. */
export async function send(body: Publishing, pictures: Picture[] = []): Promise<boolean> {
  const item: Outgoing = { key: crypto.randomUUID(), body, pictures };
  await change((all) => [...all, item]);
  await flush();
  return outgoing.value.every(({ key }) => key !== item.key);
}

export function retry(key: string): Promise<void> {
  return retryWhere((item) => item.key === key);
}

export async function discard(key: string): Promise<void> {
  await change((all) => all.filter((item) => item.key !== key));
}

async function retryWhere(which: (item: Outgoing) => boolean): Promise<void> {
  if (outgoing.value.some(which)) {
    await change((all) =>
      all.map((item) =>
        which(item) ? { key: item.key, body: item.body, pictures: item.pictures } : item,
      ),
    );
    await flush();
  }
}

/** One window at a time, in the order in which they were written. */
async function flush(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const waiting = ((await get<Outgoing[]>(SENDING)) ?? []).filter(
      ({ problem }) => problem === undefined,
    );
    for (const item of waiting) {
      if (!(await publish(item))) {
        return;
      }
    }
  });
}

/** False if there is no way to the house, so that the next ones need not be tried. */
async function publish({ key, body }: Outgoing): Promise<boolean> {
  try {
    const post = await content(
      api.POST("/api/posts", { params: { header: { "Idempotency-Key": key } }, body }),
    );
    addPost(post);
    await discard(key);
    announce(t(body.parentId === undefined ? "composer.posted" : "composer.replied"));
    return true;
  } catch (problem) {
    if (problem instanceof ProblemError && problem.isOffline) {
      announce(t("composer.waits"));
      return false;
    }
    await refuse(key, problem);
    return true;
  }
}

async function refuse(key: string, problem: unknown): Promise<void> {
  const needsSession = problem instanceof ProblemError && problem.status === 401;
  const text = needsSession ? t("composer.needsSession") : problemText(problem);
  await change((all) =>
    all.map((item) => (item.key === key ? { ...item, problem: text, needsSession } : item)),
  );
  announce(`${t("composer.notSent")} ${text}`);
}

/** The page first, so that it shows at once; then this device, where other windows have theirs too. */
async function change(how: (all: Outgoing[]) => Outgoing[]): Promise<void> {
  outgoing.value = how(outgoing.value);
  await update<Outgoing[]>(SENDING, (all = []) => how(all));
}
