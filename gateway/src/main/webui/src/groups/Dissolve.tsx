import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Group } from "../api/client";
import { t } from "../i18n/messages";
import { dropPosts } from "../post/postCache";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { useDissolving } from "./editing";

/** Nothing brings a dissolved group back, so its name has to be written first. */
export function Dissolve({ group: { id, displayName: name } }: { group: Group }) {
  const { route } = useLocation();
  const field = useUniqueId();
  const [typed, setTyped] = useState("");
  const dissolving = useDissolving(id);
  return (
    <form
      class="sheet group-part"
      data-testid="group-dissolve"
      onSubmit={(event) => {
        event.preventDefault();
        dissolving.mutate(undefined, {
          onSuccess: () => {
            dropPosts((post) => post.group?.id === id);
            announce(t("groups.dissolved", { name }));
            route("/groups", true);
          },
        });
      }}
    >
      <h2>{t("groups.dissolve")}</h2>
      <p>{t("groups.dissolveText")}</p>
      <label for={field}>{t("groups.dissolveTyped", { name })}</label>
      <input
        id={field}
        autoComplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {dissolving.error && (
        <p class="trouble" role="alert">
          {problemText(dissolving.error)}
        </p>
      )}
      <p>
        <button
          type="submit"
          class="danger"
          disabled={typed.trim() !== name.trim() || dissolving.isPending}
        >
          {t("groups.dissolve")}
        </button>
      </p>
    </form>
  );
}
