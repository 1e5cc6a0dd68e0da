import { useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { api, content, type Question } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { Failure, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { duplicate } from "./acts";
import { refusalText } from "./refusals";
import { firstLine } from "./waiting";

const LOOKED_AT = 50;
const SHOWN = 8;

interface Props {
  question: Question;
  onClose: () => void;
}

/** The same was asked before: which one it is. */
export function Duplicate({ question, onClose }: Props) {
  const others = useQuery({
    queryKey: ["questions", "others"],
    queryFn: async () =>
      (await Promise.all([page("ANSWERED"), page("OPEN"), page("MINE")])).flatMap(
        ({ items }) => items,
      ),
  });
  const again = () => void others.refetch();
  return (
    <Dialog title={t("questions.duplicateTitle")} onClose={onClose} wide>
      {others.isPending && <Skeleton onRetry={again} />}
      {others.isError && (
        <Failure title={t("questions.failed")} problem={others.error} onRetry={again} />
      )}
      {others.data && (
        <Choice
          question={question}
          others={others.data.filter(({ id }) => id !== question.id)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function Choice({ question: { id }, others, onClose }: Props & { others: Question[] }) {
  const [typed, setTyped] = useState("");
  const [of, setOf] = useState<string>();
  const name = useUniqueId();
  const telling = useMutation({
    mutationFn: (other: string) => duplicate(id, other),
    onSuccess: () => {
      onClose();
      announce(t("questions.declined"));
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (of !== undefined) {
          telling.mutate(of);
        }
      }}
    >
      <input
        type="search"
        aria-label={t("questions.findOther")}
        placeholder={t("questions.findOther")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <fieldset class="choices others">
        <legend class="unseen">{t("questions.duplicateTitle")}</legend>
        {matching(others, typed).map((other) => (
          <label key={other.id} class="check">
            <input
              type="radio"
              name={name}
              checked={other.id === of}
              onChange={() => setOf(other.id)}
            />
            <span dir="auto" lang={other.language}>
              {firstLine(other.text)}
            </span>
          </label>
        ))}
      </fieldset>
      {telling.isError && (
        <p class="trouble" role="alert">
          {refusalText(telling.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={onClose}>
          {t("questions.leaveOpen")}
        </button>
        <button type="submit" class="outside" disabled={of === undefined || telling.isPending}>
          {t("questions.duplicateNow")}
        </button>
      </div>
    </form>
  );
}

/** Those that hold every word that was typed; each once. */
export function matching(questions: Question[], typed: string): Question[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const once = new Map(questions.map((question) => [question.id, question]));
  return [...once.values()]
    .filter(({ text, topics }) => {
      const all = `${text} ${topics.join(" ")}`.toLocaleLowerCase();
      return words.every((word) => all.includes(word));
    })
    .slice(0, SHOWN);
}

function page(view: "OPEN" | "MINE" | "ANSWERED") {
  return content(
    api.GET("/api/outward/questions", { params: { query: { view, limit: LOOKED_AT } } }),
  );
}
