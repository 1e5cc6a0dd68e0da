import { signal } from "@preact/signals";

interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const READING_TIME = 6_000;

const present = signal<Toast | undefined>(undefined);
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells in the one live region, for eyes and ears alike; a new word takes the place of the last. */
export function announce(text: string, action?: Toast["action"]): void {
  clearTimeout(waiting);
  present.value = action === undefined ? { text } : { text, action };
  waiting = setTimeout(() => (present.value = undefined), READING_TIME);
}

const whispered = signal("");

/** For ears alone: what eyes can see elsewhere on the page. */
export function whisper(text: string): void {
  whispered.value = text;
}

/** The one polite live region of the page. */
export function Toasts() {
  const toast = present.value;
  return (
    <div class="toasts" role="status" aria-live="polite">
      <span class="unseen">{whispered.value}</span>
      {toast && (
        <p class="toast" data-testid="toast">
          {toast.text}
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                toast.action?.run();
                present.value = undefined;
              }}
            >
              {toast.action.label}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
