import { useEffect, useRef } from "preact/hooks";

interface Props {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** Ctrl+Enter. */
  onSend: () => void;
  describedBy?: string;
  focus?: boolean;
  rows?: number;
}

/** Where one writes: grows with the text. */
export function TextField(props: Props) {
  const { label, text, onText, onSend, describedBy, focus = false, rows = 5 } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) {
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, behind what is there
  }, [focus]);
  return (
    <textarea
      ref={field}
      rows={rows}
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={label}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSend();
        }
      }}
    />
  );
}
