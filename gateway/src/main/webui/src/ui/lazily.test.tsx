import { cleanup, render, screen } from "@testing-library/preact";
import { ErrorBoundary } from "preact-iso";
import { afterEach, expect, test } from "vitest";
import { beginToSpeak } from "../i18n/messages";
import { lazily, Nothing } from "./lazily";

await beginToSpeak("en");

afterEach(cleanup);

function Part({ name }: { name: string }) {
  return <p>{`Here is ${name}`}</p>;
}

const unreachable = () => Promise.reject(new TypeError("Failed to fetch"));

test("what comes lazily stands there once it is here", async () => {
  const Late = lazily(() => Promise.resolve({ default: Part }));
  render(
    <ErrorBoundary>
      <Late name="Alice" />
    </ErrorBoundary>,
  );
  expect(await screen.findByText("Here is Alice")).toBeTruthy();
});

test("what cannot be fetched says so, and how to go on", async () => {
  const Late = lazily<{ name: string }>(unreachable);
  render(
    <ErrorBoundary>
      <Late name="Alice" />
    </ErrorBoundary>,
  );
  expect(await screen.findByText("This part could not be fetched")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Load the page again" })).toBeTruthy();
});

test("what stands beside a screen is missed without a word", async () => {
  const Late = lazily<object>(unreachable, Nothing);
  await Late.preload();
  const { container } = render(<Late />);
  expect(container.textContent).toBe("");
});
