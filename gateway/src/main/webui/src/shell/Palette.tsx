import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { useUniqueId } from "../ui/useUniqueId";
import { commands, type Command, findTargets } from "./commands";
import { paletteOpen } from "./navigation";

/** Ctrl+K: places, actions, people and topics by a few letters (the APG's combobox with a list). */
export default function Palette() {
  const { route } = useLocation();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useUniqueId();
  const found = useQuery({
    queryKey: ["palette", text.trim()],
    queryFn: () => findTargets(text.trim()),
    enabled: text.trim().length > 1,
  });
  const matching = [...commands(text), ...(found.data ?? [])];
  useEffect(() => setAt(0), [text]);
  const close = () => (paletteOpen.value = false);
  const run = (command: Command | undefined) => {
    if (command !== undefined) {
      close();
      command.run(route);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((at + step + matching.length) % Math.max(1, matching.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(matching[at]);
    }
  };
  return (
    <Dialog title={t("keys.palette")} onClose={close}>
      <input
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={matching.length > 0 ? `${list}-${at}` : undefined}
        aria-label={t("keys.paletteHint")}
        placeholder={t("keys.paletteHint")}
        autoComplete="off"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog whose one purpose is this field
        autoFocus
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t("keys.palette")} class="options">
        {matching.map((command, index) => (
          <button
            key={command.id}
            id={`${list}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <small>{command.hint}</small>
          </button>
        ))}
      </div>
      {matching.length === 0 && !found.isFetching && <p>{t("keys.paletteEmpty")}</p>}
    </Dialog>
  );
}
