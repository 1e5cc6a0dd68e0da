import { keepPreviousData, useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { api, content, type Profile, type Question } from "../api/client";
import { t } from "../i18n/messages";
import { PersonRow } from "../people/PersonRow";
import { me } from "../session/session";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { refusalText } from "./refusals";

const SHOWN = 6;

interface Props {
  question: Question;
  title: string;
  /** What stands on the button beside each person, and what ears hear. */
  act: string;
  actOn: (name: string) => string;
  choose: (profileId: string) => Promise<unknown>;
  /** Told once it is done. */
  done: string;
  onClose: () => void;
}

/** Somebody who is found by name; who already knows about the topics stands first. */
export function ChoosePerson({ question, title, act, actOn, choose, done, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const [topic] = question.topics;
  const q = typed.trim() || (topic === undefined ? "" : `#${topic}`);
  const found = useQuery({
    queryKey: ["people", "choose", q],
    queryFn: () =>
      content(api.GET("/api/people", { params: { query: { limit: SHOWN, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });
  const choosing = useMutation({
    mutationFn: choose,
    onSuccess: () => {
      onClose();
      announce(done);
    },
  });
  const people = (found.data?.items ?? []).filter(
    ({ profile }) => profile.id !== me.value.profileId,
  );
  const problem = choosing.error ?? found.error;
  const row = (profile: Profile) => (
    <PersonRow
      key={profile.id}
      profile={profile}
      action={
        <button
          type="button"
          aria-label={actOn(profile.displayName)}
          disabled={choosing.isPending}
          onClick={() => choosing.mutate(profile.id)}
        >
          {act}
        </button>
      }
    />
  );
  return (
    <Dialog title={title} onClose={onClose}>
      <input
        type="search"
        aria-label={t("people.find")}
        placeholder={t("people.find")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {problem && (
        <p class="trouble" role="alert">
          {choosing.error ? refusalText(problem) : problemText(problem)}
        </p>
      )}
      {found.isSuccess && people.length === 0 && <p>{t("people.nobody")}</p>}
      <ul class="person-list">{people.map(({ profile }) => row(profile))}</ul>
    </Dialog>
  );
}
