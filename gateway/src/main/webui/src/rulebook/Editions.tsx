import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { Failure, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import { EditionEditor } from "./EditionEditor";
import { editionQuery, editionsQuery } from "./editions";
import { SideBySide } from "./SideBySide";

const NEXT = "next";
const ADDRESS = "/admin/guidelines";

/** The versions of the guidelines: a list, one of them, or the next. */
export default function Editions() {
  const { query, route } = useLocation();
  const editions = useQuery(editionsQuery);
  const again = () => void editions.refetch();
  const version = query["version"];
  if (editions.data === undefined) {
    return editions.isError ? (
      <Failure title={t("rulebook.failed")} problem={editions.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  const newest = editions.data[0]?.version ?? 0;
  if (version !== undefined) {
    const isNext = version === NEXT;
    return (
      <>
        <p>
          <a href={ADDRESS}>{t("rulebook.allVersions")}</a>
        </p>
        <One
          key={version}
          version={isNext ? newest : Number(version)}
          isNext={isNext}
          onPublished={() => route(ADDRESS)}
        />
      </>
    );
  }
  return (
    <>
      <p class="form-actions">
        <a class="button" href={`${ADDRESS}?version=${NEXT}`}>
          {t("rulebook.nextVersion")}
        </a>
      </p>
      <ul class="rule-list">
        {editions.data.map((edition) => (
          <li key={edition.version} data-testid="edition-row">
            <a href={`${ADDRESS}?version=${edition.version}`}>
              {t("rulebook.version", { version: edition.version })}
            </a>
            {edition.version === newest && <span class="chip">{t("rulebook.holds")}</span>}
            <span class="meta">
              <Time at={edition.publishedAt} />
            </span>
            {edition.reason !== undefined && (
              <p class="meta" dir="auto">
                {edition.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  version: number;
  isNext: boolean;
  onPublished: () => void;
}

function One({ version, isNext, onPublished }: Props) {
  const edition = useQuery(editionQuery(version));
  const again = () => void edition.refetch();
  if (edition.data === undefined) {
    return edition.isError ? (
      <Failure title={t("rulebook.failed")} problem={edition.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  return isNext ? (
    <EditionEditor base={edition.data} onPublished={onPublished} />
  ) : (
    <>
      <h2>{t("rulebook.version", { version })}</h2>
      <SideBySide text={edition.data.text} />
    </>
  );
}
