import { useMutation, useQuery } from "@tanstack/preact-query";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { Failure, problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { deviceState, turnOff, turnOn } from "./thisDevice";

const queryKey = ["channels", "this-device"];

/** Whether this very browser is told; the others are where one has turned it on there. */
export function ThisDevice() {
  const state = useQuery({ queryKey, queryFn: deviceState, staleTime: 0 });
  const change = useMutation({
    mutationFn: (wanted: boolean) => (wanted ? turnOn() : turnOff()),
    onSuccess: () => announce(t("settings.saved")),
    onError: (problem) => announce(problemText(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <section class="sheet" aria-labelledby="this-device">
      <h2 id="this-device">{t("channels.thisDevice")}</h2>
      {state.isError && (
        <Failure
          title={t("channels.failed")}
          problem={state.error}
          onRetry={() => void state.refetch()}
        />
      )}
      {state.data !== undefined && <p class="meta">{t(`channels.${state.data}`)}</p>}
      {(state.data === "on" || state.data === "off") && (
        <button
          type="button"
          disabled={change.isPending}
          onClick={() => change.mutate(state.data === "off")}
        >
          {t(state.data === "off" ? "channels.turnOn" : "channels.turnOff")}
        </button>
      )}
    </section>
  );
}
