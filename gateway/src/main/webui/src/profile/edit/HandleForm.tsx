import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { api, contentAndTag } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { type PlainKey, t } from "../../i18n/messages";
import { problemText } from "../../ui/states";
import { readOwn, type Version } from "./EditProfile";
import { Field } from "./Field";

const SPELLING = /^[A-Za-z0-9_]{3,30}$/;

const REFUSALS: Record<string, PlainKey> = {
  "handle-taken": "profile.handleTaken",
  "handle-reserved": "profile.handleReserved",
  "too-many-handles": "profile.tooManyHandles",
};

/** Being called otherwise: links with the old handle still lead here. */
export function HandleForm({
  version,
  onSaved,
}: {
  version: Version;
  onSaved: (version: Version) => void;
}) {
  const [handle, setHandle] = useState(version.value.handle);
  const rename = useMutation({
    mutationFn: async () => {
      // The handle does not depend on the words of the profile: whatever is there now may be renamed.
      const { tag } = await readOwn();
      return contentAndTag(
        api.PUT("/api/me/handle", { params: { header: { "If-Match": tag } }, body: { handle } }),
      );
    },
    onSuccess: onSaved,
  });
  const wellFormed = SPELLING.test(handle);
  return (
    <form
      class="handle-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wellFormed) {
          rename.mutate();
        }
      }}
    >
      <Field
        name="handle"
        label={t("profile.handle")}
        value={handle}
        onChange={(text) => {
          setHandle(text.replace(/^@/, ""));
          rename.reset();
        }}
        hint={t("profile.handleHint")}
        problem={wellFormed ? refusalOf(rename.error) : t("profile.handleSpelling")}
      />
      <button
        type="submit"
        disabled={!wellFormed || rename.isPending || handle === version.value.handle}
      >
        {t("profile.changeHandle")}
      </button>
    </form>
  );
}

function refusalOf(problem: Error | null): string | undefined {
  if (problem === null) {
    return undefined;
  }
  const known = problem instanceof ProblemError ? REFUSALS[problem.slug] : undefined;
  return known === undefined ? problemText(problem) : t(known);
}
