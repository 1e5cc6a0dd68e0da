import type { InfiniteData } from "@tanstack/preact-query";
import { api, done, type Post, type Timeline } from "../api/client";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { nameOf, subjectOf } from "./names";
import { dropPosts, HOME } from "./postCache";

type Author = Post["author"];

/** Their posts stay out of one's own home timeline from now on. */
export async function mute(author: Author): Promise<void> {
  const target = { params: { path: { profileId: author.id } } };
  await attempt(HOME, author, {
    say: () => done(api.PUT("/api/mutes/{profileId}", target)),
    undo: () => done(api.DELETE("/api/mutes/{profileId}", target)),
    said: t("post.muted", { name: nameOf(author) }),
  });
}

/** Neither sees the other's posts any more, anywhere. */
export async function block(author: Author): Promise<void> {
  const target = { params: { path: { profileId: author.id } } };
  await attempt(["timeline"], author, {
    say: () => done(api.PUT("/api/blocks/{profileId}", target)),
    undo: () => done(api.DELETE("/api/blocks/{profileId}", target)),
    said: t("post.blocked", { name: nameOf(author) }),
  });
}

interface Word {
  say: () => Promise<void>;
  undo: () => Promise<void>;
  said: string;
}

async function attempt(queryKey: string[], author: Author, word: Word): Promise<void> {
  const before = queries.getQueriesData<InfiniteData<Timeline>>({ queryKey });
  const restore = () => before.forEach(([key, kept]) => queries.setQueryData(key, kept));
  dropPosts(
    (post) => [post, subjectOf(post)].some((each) => each.author.id === author.id),
    queryKey,
  );
  try {
    await word.say();
    void queries.invalidateQueries({ queryKey: ["listed"] });
    announce(word.said, {
      label: t("post.undo"),
      run: () =>
        void word.undo().then(restore, (problem: unknown) => announce(problemText(problem))),
    });
  } catch (problem) {
    restore();
    announce(problemText(problem));
  }
}
