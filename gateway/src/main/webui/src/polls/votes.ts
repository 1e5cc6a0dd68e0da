import { signal } from "@preact/signals";
import { api, content, type Poll } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { changePost } from "../post/postCache";
import { showTrouble, dismissTrouble } from "../post/relations";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

/** What one has chosen and the house has not counted yet, by post. */
const cast = signal<ReadonlyMap<string, number[]>>(new Map());

/** The poll as one wants it: what is not yet counted is one's choice already. */
export function chosen(postId: string, poll: Poll): Poll {
  const choices = cast.value.get(postId);
  return choices === undefined ? poll : { ...poll, ownChoices: choices };
}

export function isUnderWay(postId: string): boolean {
  return cast.value.has(postId);
}

/** Shown at once, told to the house, and taken back with a word if that fails. */
export async function vote(postId: string, choices: number[]): Promise<void> {
  dismissTrouble(postId);
  cast.value = new Map(cast.value).set(postId, choices);
  try {
    const params = { path: { id: postId } };
    const poll = await content(api.PUT("/api/posts/{id}/poll/vote", { params, body: { choices } }));
    changePost(postId, (post) => ({ ...post, poll }));
    announce(t("polls.counted"));
  } catch (problem) {
    const text = `${t("polls.notCounted")} ${problemText(problem)}`;
    showTrouble(postId, { text, retry: () => void vote(postId, choices) });
    announce(text);
    if (problem instanceof ProblemError && problem.status === 409) {
      await lookAgain(postId);
    }
  } finally {
    cast.value = new Map([...cast.value].filter(([other]) => other !== postId));
  }
}

/** Once a poll is over, everybody may know what came of it. */
export async function lookAgain(postId: string): Promise<void> {
  try {
    const params = { path: { id: postId } };
    const { poll } = await content(api.GET("/api/posts/{id}", { params }));
    changePost(postId, (post) => ({ ...post, ...(poll && { poll }) }));
  } catch (problem) {
    announce(problemText(problem));
  }
}
