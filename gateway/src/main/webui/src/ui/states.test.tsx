import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { problemOf } from "../api/problem";
import { beginToSpeak } from "../i18n/messages";
import { Failure, problemText } from "./states";

afterEach(cleanup);

const TOO_MANY = {
  type: "urn:loggia:problem:too-many-requests",
  title: "You have asked very often; go on in a moment",
  status: 429,
};

function refusal(headers: Record<string, string>) {
  return problemOf(new Response(null, { status: 429, headers }), TOO_MANY);
}

describe("whoever has asked too often is told when to try again", () => {
  test.each([
    ["en", "1", "That was a lot at once. Try again in a second."],
    ["en", "42", "That was a lot at once. Try again in 42 seconds."],
    ["en", "119", "That was a lot at once. Try again in 119 seconds."],
    ["en", "121", "That was a lot at once. Try again in 3 minutes."],
    ["de", "42", "Das war viel auf einmal. Versuch es in 42 Sekunden wieder."],
    ["de", "600", "Das war viel auf einmal. Versuch es in 10 Minuten wieder."],
  ])("in %s, after %s seconds", async (language, seconds, told) => {
    await beginToSpeak(language as "en" | "de");
    expect(problemText(refusal({ "Retry-After": seconds }))).toBe(told);
  });

  test("by a date, or not at all: a minute will do", async () => {
    await beginToSpeak("en");
    expect(problemText(refusal({}))).toBe("That was a lot at once. Please wait a minute.");
    expect(problemText(refusal({ "Retry-After": "Thu, 26 Nov 2026 18:00:00 GMT" }))).toBe(
      "That was a lot at once. Please wait a minute.",
    );
  });

  test("on the card where content is missing", async () => {
    await beginToSpeak("en");
    render(
      <Failure
        title="Home is not there."
        problem={refusal({ "Retry-After": "7" })}
        onRetry={() => undefined}
      />,
    );
    expect(screen.getByRole("alert").textContent).toContain("Try again in 7 seconds.");
  });
});
