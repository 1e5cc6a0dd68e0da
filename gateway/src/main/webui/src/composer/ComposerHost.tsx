import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { composing, type Composing } from "../shell/navigation";
import { announce } from "../ui/toasts";
import { type Draft, draftFor } from "./drafts";
import { useComposeUrl } from "./useComposeUrl";

interface Open {
  wanted: Composing;
  draft: Draft;
  restored: boolean;
  Composer: FunctionComponent<Omit<Open, "Composer">>;
}

/** Opens the composer when somebody wants to write; its code comes with the first wish. */
export function ComposerHost() {
  const wanted = composing.value;
  const [open, setOpen] = useState<Open>();
  useComposeUrl();
  useEffect(() => {
    if (wanted === undefined) {
      setOpen(undefined);
      return undefined;
    }
    let current = true;
    Promise.all([import("./Composer"), draftFor(wanted)]).then(
      ([{ default: Composer }, found]) => current && setOpen({ wanted, ...found, Composer }),
      () => {
        composing.value = undefined;
        announce(t("shell.problem.offline"));
      },
    );
    return () => (current = false) as never;
  }, [wanted]);
  if (open === undefined || open.wanted !== wanted) {
    return null;
  }
  const { Composer, ...rest } = open;
  return <Composer {...rest} />;
}
