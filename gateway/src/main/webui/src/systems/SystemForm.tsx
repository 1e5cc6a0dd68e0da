import { useMutation, useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { api, content, type System } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { profileQuery } from "../people/profiles";
import { Field } from "../profile/edit/Field";
import { Skeleton } from "../ui/states";
import { Conflict } from "../ui/Conflict";
import { announce } from "../ui/toasts";
import { useFocusOnWrong } from "../ui/useFocusOnWrong";
import { problemsOf } from "./formProblems";
import { Saving } from "./Saving";
import { type Draft, register, revise, systemPath, systemsQuery } from "./systems";

const NEW: Draft = { handle: "", displayName: "", description: "", clientId: "", owner: "" };
const SHOWN = 8;

/** Registers a system, or says anew what it is called, and who speaks and answers for it. */
export default function SystemForm({ system }: { system?: System }) {
  const ownerId = system?.ownerId ?? "";
  const owner = useQuery({ ...profileQuery(ownerId), enabled: ownerId !== "" });
  if (ownerId !== "" && owner.isPending) {
    return <Skeleton />;
  }
  return <Fields system={system} start={draftOf(system, owner.data?.handle)} />;
}

function draftOf(system: System | undefined, owner = ""): Draft {
  return system === undefined
    ? NEW
    : {
        handle: system.handle,
        displayName: system.displayName,
        description: system.description ?? "",
        clientId: system.clientId ?? "",
        owner,
      };
}

function Fields({ system, start }: { system: System | undefined; start: Draft }) {
  const { route } = useLocation();
  const [base, setBase] = useState(system);
  const [draft, setDraft] = useState(start);
  const saving = useMutation({
    mutationFn: (over: System | undefined) =>
      over === undefined ? register(draft) : revise(over, draft),
    onSuccess: ({ handle, displayName: name }) => {
      announce(base === undefined ? t("systems.registered", { name }) : t("systems.saved"));
      route(base === undefined ? systemPath(handle, "types") : "/systems");
    },
  });
  const problems = problemsOf(saving.error);
  const form = useFocusOnWrong(problems);
  const isConflict = saving.error instanceof ProblemError && saving.error.status === 412;
  const reload = async (keepMine: boolean) => {
    const all = await queries.query({ ...systemsQuery, staleTime: 0 });
    const theirs = all.find(({ profileId }) => profileId === base?.profileId);
    if (keepMine) {
      setBase(theirs);
      saving.mutate(theirs);
    } else {
      route("/systems");
    }
  };
  const owners = useOwners(draft.owner);
  const field = (name: keyof Draft, more: { lines?: number; hint?: string } = {}) => (
    <Field
      name={name}
      label={t(`systems.${name}`)}
      value={draft[name]}
      onChange={(text) => {
        setDraft({ ...draft, [name]: text });
        saving.reset();
      }}
      problem={problems[name]}
      {...more}
      {...(name === "owner" && { suggestions: owners })}
    />
  );
  return (
    <form
      ref={form}
      class="sheet system-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(base);
      }}
    >
      <h2>{base?.displayName ?? t("systems.register")}</h2>
      {base === undefined && field("handle", { hint: t("systems.handleHint") })}
      {field("displayName")}
      {field("description", { lines: 3 })}
      {field("clientId", { hint: t("systems.clientIdHint") })}
      {field("owner", { hint: t("systems.ownerHint") })}
      {isConflict && (
        <Conflict
          words={t("systems.conflict")}
          onKeepMine={() => void reload(true)}
          onTakeTheirs={() => void reload(false)}
        />
      )}
      <Saving saving={saving} told={isConflict || Object.keys(problems).length > 0} />
    </form>
  );
}

/** Handles of people who could be meant. */
function useOwners(typed: string): string[] {
  const q = typed.trim().replace(/^@/, "");
  const found = useQuery({
    queryKey: ["people", "owners", q],
    queryFn: () => content(api.GET("/api/people", { params: { query: { q, limit: SHOWN } } })),
    enabled: q.length > 1,
  });
  return (found.data?.items ?? []).map(({ profile }) => profile.handle);
}
