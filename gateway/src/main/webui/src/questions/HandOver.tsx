import { keepPreviousData, useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { api, content, type Question } from "../api/client";
import { t } from "../i18n/messages";
import { PersonRow } from "../people/PersonRow";
import { me } from "../session/session";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { handOver } from "./acts";
import { refusalText } from "./refusals";

const SHOWN = 6;

interface Props {
  question: Question;
  onClose: () => void;
}

/** To somebody who is found by name; who already knows about the topics stands first. */
export function HandOver({ question: { id, topics }, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const q = typed.trim() || (topics[0] === undefined ? "" : `#${topics[0]}`);
  const found = useQuery({
    queryKey: ["people", "handOver", q],
    queryFn: () =>
      content(api.GET("/api/people", { params: { query: { limit: SHOWN, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });
  const handing = useMutation({
    mutationFn: (to: string) => handOver(id, to),
    onSuccess: () => {
      onClose();
      announce(t("questions.handedOver"));
    },
  });
  const people = (found.data?.items ?? []).filter(
    ({ profile }) => profile.id !== me.value.profileId,
  );
  const problem = handing.error ?? found.error;
  return (
    <Dialog title={t("questions.handOverTitle")} onClose={onClose}>
      <input
        type="search"
        aria-label={t("people.find")}
        placeholder={t("people.find")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {problem && (
        <p class="trouble" role="alert">
          {handing.error ? refusalText(problem) : problemText(problem)}
        </p>
      )}
      {found.isSuccess && people.length === 0 && <p>{t("people.nobody")}</p>}
      <ul class="person-list">
        {people.map(({ profile }) => (
          <PersonRow
            key={profile.id}
            profile={profile}
            action={
              <button
                type="button"
                aria-label={t("questions.handOverToName", { name: profile.displayName })}
                disabled={handing.isPending}
                onClick={() => handing.mutate(profile.id)}
              >
                {t("questions.handOver")}
              </button>
            }
          />
        ))}
      </ul>
    </Dialog>
  );
}
