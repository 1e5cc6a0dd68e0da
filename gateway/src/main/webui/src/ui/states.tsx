import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";

const SOON = 150;
const LONG = 8_000;
const MINUTE = 60;

/** Three shapes of posts after 150 ms; after eight seconds a word and a way to try again. */
export function Skeleton({ onRetry }: { onRetry?: () => void }) {
  const [age, setAge] = useState<"new" | "soon" | "long">("new");
  useEffect(() => {
    const timers = [setTimeout(() => setAge("soon"), SOON), setTimeout(() => setAge("long"), LONG)];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (age === "new") {
    return null;
  }
  return (
    <div class="skeleton" aria-hidden={age === "soon"}>
      {[1, 2, 3].map((line) => (
        <div key={line} class="skeleton-post">
          <span class="skeleton-face" />
          <span class="skeleton-lines" />
        </div>
      ))}
      {age === "long" && (
        <p role="status">
          {t("shell.stillLoading")}{" "}
          {onRetry && (
            <button type="button" onClick={onRetry}>
              {t("shell.retry")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** What went wrong in the words of whoever reads, and what to do about it. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof ProblemError)) {
    return t("shell.problem.unknown");
  }
  if (problem.isOffline) {
    return t("shell.problem.offline");
  }
  if (problem.status === 429) {
    return waiting(problem.retryAfter);
  }
  if (problem.status >= 500) {
    return t("shell.problem.house");
  }
  return problem.detail ?? t("shell.problem.unknown");
}

/** In seconds while people count these, then in minutes, which are over rather late than early. */
function waiting(seconds: number | undefined): string {
  if (seconds === undefined) {
    return t("shell.problem.tooMany");
  }
  return seconds < 2 * MINUTE
    ? t("shell.problem.tooManySeconds", { count: seconds })
    : t("shell.problem.tooManyMinutes", { count: Math.ceil(seconds / MINUTE) });
}

interface FailureProps {
  title: string;
  problem: unknown;
  onRetry: () => void;
}

/** An inline card where content is missing; what is there stays. */
export function Failure({ title, problem, onRetry }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{title}</strong> {problemText(problem)}
      </p>
      <button type="button" onClick={onRetry}>
        {t("shell.retry")}
      </button>
    </div>
  );
}

/** Where there is nothing: says why and what to do. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
