import { useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { WordFilter } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { moment } from "../i18n/formats";
import { Failure, problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import {
  addFilter,
  changeManner,
  filtersQuery,
  type Manner,
  MANNERS,
  removeFilter,
  type Term,
  TERMS,
} from "./filters";
import "./filters.css";

const LONGEST = 100;

/** Words that one does not want to come across at home. Nobody else knows of them. */
export default function Filters() {
  const filters = useQuery(filtersQuery);
  return (
    <section class="filters" aria-labelledby="filters">
      <h2 id="filters">{t("filters.title")}</h2>
      <p class="meta">{t("filters.text")}</p>
      <NewFilter />
      {filters.isError && (
        <Failure
          title={t("filters.failed")}
          problem={filters.error}
          onRetry={() => void filters.refetch()}
        />
      )}
      {filters.data?.length === 0 && <p class="meta">{t("filters.none")}</p>}
      {filters.data !== undefined && filters.data.length > 0 && (
        <ul class="filter-list">
          {filters.data.map((filter) => (
            <FilterRow key={filter.id} filter={filter} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewFilter() {
  const id = useUniqueId();
  const [phrase, setPhrase] = useState("");
  const [manner, setManner] = useState<Manner>("FOLD");
  const [term, setTerm] = useState<Term>();
  const adding = useMutation({
    mutationFn: () => addFilter(phrase.trim(), manner, term),
    onSuccess: () => {
      setPhrase("");
      announce(t("filters.added"));
    },
  });
  return (
    <form
      class="new-filter"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <label for={`${id}-phrase`}>{t("filters.phrase")}</label>
      <input
        id={`${id}-phrase`}
        dir="auto"
        maxLength={LONGEST}
        value={phrase}
        onInput={(event) => setPhrase(event.currentTarget.value)}
      />
      <label for={`${id}-manner`}>{t("filters.manner")}</label>
      <select
        id={`${id}-manner`}
        value={manner}
        onChange={(event) => setManner(event.currentTarget.value as Manner)}
      >
        {MANNERS.map((each) => (
          <option key={each} value={each}>
            {t(`filters.manner.${each}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-term`}>{t("filters.term")}</label>
      <select
        id={`${id}-term`}
        value={term ?? ""}
        onChange={(event) =>
          setTerm(TERMS.find((each) => String(each) === event.currentTarget.value))
        }
      >
        {TERMS.map((each) => (
          <option key={each ?? ""} value={each ?? ""}>
            {each === undefined ? t("filters.forEver") : t("filters.days", { count: each })}
          </option>
        ))}
      </select>
      {adding.isError && (
        <p class="trouble" role="alert">
          {refusalText(adding.error)}
        </p>
      )}
      <p>
        <button type="submit" class="primary" disabled={phrase.trim() === "" || adding.isPending}>
          {t("filters.add")}
        </button>
      </p>
    </form>
  );
}

function refusalText(problem: Error): string {
  return problem instanceof ProblemError && problem.slug === "too-many-filters"
    ? t("filters.tooMany")
    : problemText(problem);
}

function FilterRow({ filter }: { filter: WordFilter }) {
  const { id, phrase, manner, until } = filter;
  const other = manner === "FOLD" ? "DROP" : "FOLD";
  const ended = until !== undefined && Date.parse(until) < Date.now();
  const onError = (problem: Error) => announce(problemText(problem));
  const changing = useMutation({ mutationFn: () => changeManner(filter, other), onError });
  const removing = useMutation({ mutationFn: () => removeFilter(id), onError });
  return (
    <li data-testid="filter">
      <span dir="auto">
        <strong>{phrase}</strong>
      </span>
      <span class="meta">
        {t(`filters.manner.${manner}`)}
        {until !== undefined &&
          ` · ${t(ended ? "filters.ended" : "filters.until", { time: moment(until) })}`}
      </span>
      <span class="filter-acts">
        {!ended && (
          <button type="button" disabled={changing.isPending} onClick={() => changing.mutate()}>
            {t(`filters.rather.${other}`)}
          </button>
        )}
        <button
          type="button"
          aria-label={t("filters.removeNamed", { phrase })}
          disabled={removing.isPending}
          onClick={() => removing.mutate()}
        >
          {t("filters.remove")}
        </button>
      </span>
    </li>
  );
}
