import { useQuery } from "@tanstack/preact-query";
import { language, t, type PlainKey } from "../i18n/messages";
import { guidelinesQuery } from "./guidelines";

const FINDS: Record<string, PlainKey> = {
  "private-key": "outside.privateKey",
  "cloud-key": "outside.cloudKey",
  token: "outside.token",
  "password-in-url": "outside.passwordInUrl",
};

/** What holds or has removed a post, in words: something that was found, or a rule of the guidelines. */
export function RuleName({ rule }: { rule: string }) {
  const found = FINDS[rule];
  const guidelines = useQuery({ ...guidelinesQuery(language.value), enabled: !found }).data;
  const title = guidelines?.rules.find(({ id }) => id === rule)?.title;
  return <>{t("outside.rule", { rule: found ? t(found) : (title ?? rule) })}</>;
}
