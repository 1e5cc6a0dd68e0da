import { api, content, type Nudge } from "../api/client";
import { language } from "../i18n/messages";
import { online } from "../offline/network";

const PATIENCE = 1_500;

/** What a text was told to mind; "unavailable" if nobody could say. */
export interface Advice {
  text: string;
  nudges: Nudge[];
  unavailable?: boolean;
}

export const NO_ADVICE: Advice = { text: "", nudges: [] };

/** Asks what the guidelines have to say. That nobody answers, or not in time, stops no writer. */
export async function adviceFor(text: string, stop?: AbortSignal): Promise<Advice> {
  if (text.trim() === "") {
    return { text, nudges: [] };
  }
  if (!online.value) {
    return { text, nudges: [], unavailable: true };
  }
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const { nudges } = await content(
      api.POST("/api/outward/advice", {
        body: { text },
        headers: { "Accept-Language": language.value },
        signal: stop === undefined ? late : AbortSignal.any([stop, late]),
      }),
    );
    return { text, nudges };
  } catch {
    return { text, nudges: [], unavailable: true };
  }
}
