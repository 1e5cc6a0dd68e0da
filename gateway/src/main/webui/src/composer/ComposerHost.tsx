import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t, withWords } from "../i18n/messages";
import { composing, type Composing } from "../shell/navigation";
import { announce } from "../ui/toasts";
import type { ComposerProps } from "./Composer";
import { type Begun, draftFor } from "./drafts";
import { useComposeUrl } from "./useComposeUrl";

interface Open {
  wanted: Composing;
  begun: Begun;
  Composer: FunctionComponent<ComposerProps>;
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
    Promise.all([withWords(import("./Composer")), draftFor(wanted)]).then(
      ([{ default: Composer }, begun]) => current && setOpen({ wanted, begun, Composer }),
      () => {
        composing.value = undefined;
        announce(t("shell.problem.offline"));
      },
    );
    return () => void (current = false);
  }, [wanted]);
  if (open === undefined || open.wanted !== wanted) {
    return null;
  }
  return <open.Composer begun={open.begun} outside={wanted.audience === "outside"} />;
}
