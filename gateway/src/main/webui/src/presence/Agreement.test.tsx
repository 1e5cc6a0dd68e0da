import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { guidelinesQuery } from "../outside/guidelines";
import { Agreement } from "./Agreement";

const said = (version: number) => ({
  version,
  title: `Speaking outside ${version}`,
  introduction: "",
  rules: [],
});

beforeEach(async () => {
  await speak("en");
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(said(2))));
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test("what one agrees to is what stands there to be read", async () => {
  queries.setQueryData(guidelinesQuery("en").queryKey, said(1));
  const onAgree = vi.fn();
  render(
    <QueryClientProvider client={queries}>
      <Agreement label="Agree" version={2} disabled={false} onAgree={onAgree} />
    </QueryClientProvider>,
  );
  await screen.findByText("Speaking outside 2");
  fireEvent.click(screen.getByTestId("pledge"));
  fireEvent.click(screen.getByTestId("voice-on"));
  expect(onAgree).toHaveBeenCalledExactlyOnceWith(2);
});
