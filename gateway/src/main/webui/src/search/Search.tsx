import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import { t, type PlainKey } from "../i18n/messages";
import { useTyped } from "../people/useTyped";
import { useKeys } from "../shell/useKeys";
import { type Asked, askedIn, AUDIENCES, inWords, type Reach, searchPath, TYPES } from "./asked";
import { FirstUse } from "./FirstUse";
import { FoundGroups, FoundPeople, FoundTopics } from "./Found";
import { FoundPosts } from "./FoundPosts";
import { FewQuestions, FoundQuestions } from "./FoundQuestions";
import { note } from "./recent";
import { useMarks } from "./useMarks";
import "../people/people.css";
import "./search.css";

const A_LOOK = 2_000;

const LABELS = {
  all: "search.all",
  people: "shell.people",
  posts: "search.posts",
  questions: "shell.questions",
  groups: "shell.groups",
  topics: "shell.topics",
} as const satisfies Record<Asked["type"], PlainKey>;

/** People, posts, questions from outside, groups and topics by a few words; people stand above what they wrote. */
export default function Search() {
  const asked = askedIn(useLocation().query);
  const results = useRef<HTMLDivElement>(null);
  const typed = asked.q.trim();
  useMarks(results, typed);
  useEffect(() => {
    const timer = typed === "" ? undefined : setTimeout(() => void note(typed), A_LOOK);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <section class="search">
      <h1>{t("shell.search")}</h1>
      <Box asked={asked} />
      {typed === "" ? (
        <FirstUse />
      ) : (
        <>
          <nav class="tabs" aria-label={t("search.types")}>
            {TYPES.map((type) => (
              <a
                key={type}
                href={searchPath({ ...asked, type })}
                aria-current={type === asked.type ? "page" : undefined}
              >
                {t(LABELS[type])}
              </a>
            ))}
          </nav>
          <div ref={results} class="results">
            <Results asked={asked} />
          </div>
        </>
      )}
    </section>
  );
}

function Results({ asked }: { asked: Asked }) {
  const { type } = asked;
  return (
    <>
      {type === "people" && <FoundPeople asked={asked} />}
      {type === "questions" && <FoundQuestions asked={asked} />}
      {type === "groups" && <FoundGroups asked={asked} />}
      {type === "topics" && <FoundTopics asked={asked} />}
      {type === "all" && asked.audience === undefined && (
        <>
          <FoundPeople asked={asked} few />
          <FewQuestions asked={asked} />
          <FoundGroups asked={asked} few />
          <FoundTopics asked={asked} few />
        </>
      )}
      {(type === "all" || type === "posts") && <FoundPosts key={inWords(asked)} asked={asked} />}
    </>
  );
}

/** What is looked for, and for posts whom they are for; all of it stands in the URL. */
function Box({ asked }: { asked: Asked }) {
  const { route } = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const text = useTyped(asked.q, (q) => route(searchPath({ ...asked, q }), true));
  const begin = () => {
    field.current?.focus();
    field.current?.select();
  };
  useKeys({ "/": begin });
  const isOfPosts = asked.type === "all" || asked.type === "posts";
  return (
    <search class="search-head">
      <input
        ref={field}
        type="search"
        aria-label={t("search.find")}
        placeholder={t("search.hint")}
        maxLength={200}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the screen of one field, still empty
        autoFocus={asked.q === ""}
        value={text.value}
        onInput={(event) => text.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && text.value.trim() !== "") {
            void note(text.value.trim());
          }
        }}
      />
      {isOfPosts && asked.q.trim() !== "" && (
        <select
          aria-label={t("search.audience")}
          class={asked.audience === undefined ? "" : "chosen"}
          value={asked.audience ?? ""}
          onChange={(event) =>
            route(
              searchPath({
                ...asked,
                audience: (event.currentTarget.value || undefined) as Reach | undefined,
              }),
            )
          }
        >
          <option value="">{t("search.audience.any")}</option>
          {AUDIENCES.map((audience) => (
            <option key={audience} value={audience}>
              {t(`search.audience.${audience}`)}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
