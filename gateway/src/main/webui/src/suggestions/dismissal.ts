import { api, done, type SuggestionList } from "../api/client";
import { ahead } from "../api/ahead";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

export const SUGGESTIONS = ["suggestions"];

/** As long as the word about it can be read, it can be taken back; then the house is told. */
const TIME_TO_UNDO = 6_000;

/** Takes somebody out of the suggestions for good, unless it is undone. */
export async function dismiss(profileId: string, name: string): Promise<void> {
  const back = await ahead<SuggestionList>(SUGGESTIONS, ({ items }) => ({
    items: items.filter((item) => item.profileId !== profileId),
  }));
  const tell = () => {
    settle();
    done(
      api.PUT("/api/suggestions/{profileId}/dismissal", {
        params: { path: { profileId } },
        // It is told even if the page is closed.
        keepalive: true,
      }),
    ).then(
      () => queries.invalidateQueries({ queryKey: SUGGESTIONS }),
      (problem: unknown) => {
        back();
        announce(problemText(problem));
      },
    );
  };
  const waiting = setTimeout(tell, TIME_TO_UNDO);
  addEventListener("pagehide", tell);
  const settle = () => {
    clearTimeout(waiting);
    removeEventListener("pagehide", tell);
  };
  const undo = () => {
    settle();
    back();
  };
  announce(t("suggestions.dismissed", { name }), { label: t("suggestions.undo"), run: undo });
}
