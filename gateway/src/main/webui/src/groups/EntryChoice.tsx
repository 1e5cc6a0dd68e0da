import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import type { Entry } from "./editing";

interface Props {
  legend: string;
  entries: readonly Entry[];
  value: Entry;
  onChange: (entry: Entry) => void;
}

/** How people come in, each way with what it means. */
export function EntryChoice({ legend, entries, value, onChange }: Props) {
  const id = useUniqueId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {entries.map((word) => (
        <label key={word} class="founding-entry">
          <input
            type="radio"
            name={`${id}-entry`}
            value={word}
            checked={value === word}
            onChange={() => onChange(word)}
          />
          <span>
            {t(`groups.entry.${word}`)}
            <small class="meta">{t(`groups.means.${word}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
