import { useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Question, SideNote as Note } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { Icon } from "../ui/Icon";
import { Failure } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { refusalText } from "./refusals";
import { addSideNote, deleteSideNote, sideNotesQuery } from "./sideNotes";
import { usePerson } from "./usePerson";

const MOST = 1_000;

/** What colleagues say to each other about a question; striped and locked, for it stays inside. */
export function SideNotes({ question }: { question: Question }) {
  const notes = useQuery(sideNotesQuery(question));
  return (
    <section class="sheet side-notes" aria-labelledby="side-notes">
      <h2 id="side-notes">
        <Icon name="lock" />
        {t("questions.sideNotes")}
      </h2>
      <p class="meta">{t("questions.sideNotesText")}</p>
      {notes.isError && (
        <Failure
          title={t("questions.sideNotesFailed")}
          problem={notes.error}
          onRetry={() => void notes.refetch()}
        />
      )}
      <ul>
        {(notes.data ?? []).map((note) => (
          <SideNote key={note.number} questionId={question.id} note={note} />
        ))}
      </ul>
      <Write questionId={question.id} />
    </section>
  );
}

function SideNote({ questionId, note }: { questionId: string; note: Note }) {
  const { number, profileId, text, at } = note;
  const { name } = usePerson(profileId);
  const deleting = useMutation({
    mutationFn: () => deleteSideNote(questionId, number),
    onError: (problem) => announce(refusalText(problem)),
  });
  return (
    <li data-testid="side-note">
      <p class="meta">
        <span>{name ?? "…"}</span> <Time at={at} />
        {profileId === me.value.profileId && (
          <button
            type="button"
            class="link"
            disabled={deleting.isPending}
            onClick={() => deleting.mutate()}
          >
            {t("questions.sideNoteDelete")}
          </button>
        )}
      </p>
      <p class="side-note-text" dir="auto">
        {text}
      </p>
    </li>
  );
}

function Write({ questionId }: { questionId: string }) {
  const field = useUniqueId();
  const [text, setText] = useState("");
  const adding = useMutation({
    mutationFn: () => addSideNote(questionId, text.trim()),
    onSuccess: () => setText(""),
  });
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <label for={field}>{t("questions.sideNoteWrite")}</label>
      <textarea
        id={field}
        rows={2}
        dir="auto"
        maxLength={MOST}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {adding.isError && (
        <p class="trouble" role="alert">
          {refusalText(adding.error)}
        </p>
      )}
      <button type="submit" disabled={text.trim() === "" || adding.isPending}>
        {t("questions.sideNoteAdd")}
      </button>
    </form>
  );
}
