import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/messages";
import type { Span } from "../outside/nudges";
import { Underlined } from "../outside/Underlined";
import { useUniqueId } from "../ui/useUniqueId";
import { completed, tokenAt, type Token } from "./completion";
import { picturesIn } from "./pictures";
import { type Suggestion, useSuggestions } from "./suggestions";

interface Props {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** Ctrl+Enter. */
  onSend: () => void;
  /** Escape, while nothing is offered. */
  onLeave?: () => void;
  /** Pasted or dropped. */
  onPictures?: (files: File[]) => void;
  describedBy?: string;
  focus?: boolean;
  rows?: number;
  /** While what stands there is being published. */
  readOnly?: boolean;
  /** For whoever wants to bring the writer back to some words. */
  at?: RefObject<HTMLTextAreaElement>;
  /** Words that a hint is about. */
  marks?: Span[];
}

/** Where one writes: grows with the text, and offers people after @ and topics after #. */
export function TextField(props: Props) {
  const { label, text, onText, onSend, onLeave, onPictures, describedBy } = props;
  const { focus = false, rows = 5, marks = [] } = props;
  const list = useUniqueId();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.at ?? own;
  const [token, setToken] = useState<Token>();
  const [chosen, setChosen] = useState(0);
  const caret = useRef<number | undefined>(undefined);
  const offered = useSuggestions(token);
  useEffect(() => setChosen(0), [token?.word]);
  useEffect(() => {
    if (focus) {
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, behind what is there
  }, [field, focus]);
  useEffect(() => {
    if (caret.current !== undefined) {
      field.current?.setSelectionRange(caret.current, caret.current);
      caret.current = undefined;
    }
  }, [field, text]);

  const look = () => {
    const box = field.current;
    setToken(box === null ? undefined : tokenAt(box.value, box.selectionStart));
  };
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion !== undefined && token !== undefined) {
      const done = completed(text, token, suggestion.name);
      caret.current = done.caret;
      onText(done.text);
      setToken(undefined);
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
      return;
    }
    if (event.isComposing) {
      return;
    }
    if (offered.length === 0) {
      if (event.key === "Escape") {
        onLeave?.();
      }
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((chosen + step + offered.length) % offered.length);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      choose(offered[chosen]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setToken(undefined);
    }
  };
  const take = (event: Event, from: DataTransfer | null) => {
    const files = picturesIn(from);
    if (files.length > 0 && onPictures !== undefined) {
      event.preventDefault();
      onPictures(files);
    }
  };
  const isOffering = offered.length > 0;
  return (
    <div class="writing">
      <div class="written">
        {marks.length > 0 && <Underlined text={text} spans={marks} field={field} />}
        <textarea
          readOnly={props.readOnly ?? false}
          ref={field}
          rows={rows}
          dir="auto"
          aria-label={label}
          aria-describedby={describedBy}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOffering ? list : undefined}
          aria-activedescendant={isOffering ? `${list}-${chosen}` : undefined}
          placeholder={label}
          value={text}
          onInput={(event) => {
            onText(event.currentTarget.value);
            look();
          }}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => event.key.startsWith("Arrow") && !isOffering && look()}
          onClick={look}
          onPaste={(event) => take(event, event.clipboardData)}
          onDrop={(event) => take(event, event.dataTransfer)}
          onBlur={() => setToken(undefined)}
        />
      </div>
      {isOffering && (
        <div id={list} class="menu offered" role="listbox" aria-label={t("composer.offered")}>
          {offered.map(({ name, label: shown, hint }, index) => (
            <button
              key={name}
              id={`${list}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              // Before the field loses the focus, and with it what is being written.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(offered[index]);
              }}
            >
              <span>{shown}</span>
              <small>{hint}</small>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
