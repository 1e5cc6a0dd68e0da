import { useUniqueId } from "../../ui/useUniqueId";

interface Props {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  hint?: string;
  lines?: number;
  suggestions?: string[];
}

/** A line or some lines of text with its label, and beneath it what is wrong. */
export function Field(props: Props) {
  const { name, label, value, onChange, problem, hint, lines, suggestions } = props;
  const id = useUniqueId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    value,
    dir: "auto" as const,
    "aria-invalid": problem !== undefined,
    "aria-describedby": about === "" ? undefined : about,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <input {...shared} type="text" list={suggestions && `${id}-list`} autoComplete="off" />
      ) : (
        <textarea {...shared} rows={lines} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint && (
        <small id={`${id}-hint`} class="meta">
          {hint}
        </small>
      )}
      {problem && (
        <small id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
