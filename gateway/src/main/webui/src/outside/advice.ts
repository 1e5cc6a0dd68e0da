import { api, content, type Nudge } from "../api/client";
import { language } from "../i18n/messages";
import { online } from "../offline/network";

const PATIENCE = 1_500;

/** What a text and the words for its pictures were told to mind; "unavailable" if nobody could say. */
export interface Advice {
  text: string;
  alts: string[];
  nudges: Nudge[];
  unavailable?: boolean;
}

export const NO_ADVICE: Advice = { text: "", alts: [], nudges: [] };

/** Asks what the guidelines have to say. That nobody answers, or not in time, stops no writer. */
export async function adviceFor(text: string, alts: string[], stop?: AbortSignal): Promise<Advice> {
  if (text.trim() === "" && alts.length === 0) {
    return { text, alts, nudges: [] };
  }
  if (!online.value) {
    return { text, alts, nudges: [], unavailable: true };
  }
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const { nudges } = await content(
      api.POST("/api/outward/advice", {
        body: { text, ...(alts.length > 0 && { alts }) },
        headers: { "Accept-Language": language.value },
        signal: stop === undefined ? late : AbortSignal.any([stop, late]),
      }),
    );
    return { text, alts, nudges };
  } catch {
    return { text, alts, nudges: [], unavailable: true };
  }
}
