import type { FunctionComponent } from "preact";
// eslint-disable-next-line no-restricted-imports -- the one place
import { lazy } from "preact-iso";
import { t, withWords } from "../i18n/messages";
import { Empty } from "./states";

/**
 * A part of the client that comes, with its words, when it is first shown; it never rejects. Where it
 * cannot be fetched, without a network or after the house was renewed, `missing` stands in its place:
 * the bundler remembers a file that failed, so only a page that is loaded again asks anew. With
 * `begin` neither is asked for before that is done.
 */
export function lazily<P>(
  load: () => Promise<{ default: FunctionComponent<P> }>,
  missing: FunctionComponent = Missing,
  begin: () => Promise<void> = () => Promise.resolve(),
) {
  return lazy<FunctionComponent<P>>(() =>
    begin()
      .then(() => withWords(load()))
      .catch(() => ({ default: missing as FunctionComponent<P> })),
  );
}

/** For what stands beside a screen: it comes when it comes, and is missed without a word. */
export function Nothing() {
  return null;
}

function Missing() {
  return (
    <Empty title={t("shell.missing.title")}>
      <p>{t("shell.missing.text")}</p>
      <button type="button" onClick={() => location.reload()}>
        {t("shell.missing.reload")}
      </button>
    </Empty>
  );
}
