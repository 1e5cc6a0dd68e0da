import { t } from "../i18n/messages";
import { EDGE_KINDS, toggling, type View } from "./view";

interface Props {
  view: View;
  onChange: (view: View) => void;
}

/** What the lines mean, each to be shown or left out; and the way to the list and back. */
export function Legend({ view, onChange }: Props) {
  return (
    <div class="legend">
      {!view.asList &&
        EDGE_KINDS.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={!view.hidden.includes(kind)}
              onChange={() => onChange(toggling(view, kind))}
            />
            <svg class="edges" width="28" height="8" aria-hidden="true">
              <line class={kind === "mutual" ? "mutual" : "one-way"} x1="0" y1="4" x2="28" y2="4" />
            </svg>
            {t(`graph.${kind}`)}
          </label>
        ))}
      <button
        type="button"
        class="quiet"
        aria-keyshortcuts="l"
        onClick={() => onChange({ ...view, asList: !view.asList })}
      >
        {t(view.asList ? "graph.showPicture" : "graph.showList")}
      </button>
      {!view.asList && <p class="meta">{t("graph.hint")}</p>}
    </div>
  );
}
