import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { lazily } from "../ui/lazily";
import { Directory } from "./Directory";
import { peoplePath, searchOf, topicOf } from "./search";
import { SearchBox } from "./SearchBox";
import "./people.css";
import "./directory.css";

const Picture = lazily(() => import("../graph/Picture"));

/** Finding people: as a list with reasons, or as a picture of who follows whom. */
export default function People() {
  const { query } = useLocation();
  const search = searchOf(query);
  const topic = topicOf(search);
  const asPicture = query["view"] === "picture";
  return (
    <section class="people">
      <header class="people-head">
        <h1>{t("shell.people")}</h1>
        <nav class="views" aria-label={t("people.views")}>
          <a href={peoplePath(search)} aria-current={asPicture ? undefined : "page"}>
            <Icon name="list" />
            {t("people.asList")}
          </a>
          <a
            href={peoplePath(topic === undefined ? {} : { topic }, { view: "picture" })}
            aria-current={asPicture ? "page" : undefined}
          >
            <Icon name="graph" />
            {t("people.asPicture")}
          </a>
        </nav>
      </header>
      <p class="beside-people">
        <a href="/systems">{t("systems.title")}</a>
      </p>
      {asPicture ? (
        <Picture />
      ) : (
        <>
          <SearchBox search={search} />
          <Directory search={search} />
        </>
      )}
    </section>
  );
}
