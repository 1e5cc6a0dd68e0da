import { keepPreviousData, useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { api, content } from "../api/client";
import { languageName } from "../i18n/formats";
import { t } from "../i18n/messages";
import { asked, type Facet, FACETS, isNarrowed, narrowed, peoplePath, type Search } from "./search";
import { useTyped } from "./useTyped";

const LISTS = {
  topic: "topics",
  department: "departments",
  place: "places",
  language: "languages",
} as const;

/** Words as one would say them, and facets with their counts; all of it stands in the URL. */
export function SearchBox({ search }: { search: Search }) {
  const { route } = useLocation();
  const text = useTyped(search.q ?? "", (q) => route(peoplePath({ ...search, q }), true));
  const facets = useQuery({
    queryKey: ["people", "facets", asked(search)],
    queryFn: () => content(api.GET("/api/people/facets", { params: { query: asked(search) } })),
    placeholderData: keepPreviousData,
  });
  const show = (facet: Facet, value: string) =>
    facet === "language" ? languageName(value) : facet === "topic" ? `#${value}` : value;
  return (
    <search class="search-box">
      <input
        type="search"
        aria-label={t("people.find")}
        placeholder={t("people.findHint")}
        value={text.value}
        onInput={(event) => text.type(event.currentTarget.value)}
      />
      <div class="facets">
        {FACETS.map((facet) => (
          <select
            key={facet}
            aria-label={t(`people.${facet}`)}
            class={search[facet] === undefined ? "" : "chosen"}
            value={search[facet] ?? ""}
            onChange={(event) =>
              route(peoplePath(narrowed(search, facet, event.currentTarget.value)))
            }
          >
            <option value="">{t(`people.${facet}`)}</option>
            {withChosen(facets.data?.[LISTS[facet]] ?? [], search[facet]).map(
              ({ value, count }) => (
                <option key={value} value={value}>
                  {show(facet, value)}
                  {count !== undefined && ` (${count})`}
                </option>
              ),
            )}
          </select>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={search.availableToHelp === true}
            onChange={(event) =>
              route(peoplePath({ ...search, availableToHelp: event.currentTarget.checked }))
            }
          />
          {t("people.available")}
        </label>
        {isNarrowed(search) && (
          <button
            type="button"
            class="quiet"
            onClick={() => route(peoplePath(search.q === undefined ? {} : { q: search.q }))}
          >
            {t("people.clear")}
          </button>
        )}
      </div>
    </search>
  );
}

interface Option {
  value: string;
  count?: number;
}

/** What is chosen can be seen even where nobody matches it any more. */
function withChosen(options: Option[], chosen: string | undefined): Option[] {
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen }, ...options];
}
