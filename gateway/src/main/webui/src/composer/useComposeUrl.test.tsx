import { act, render, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { expect, test, vi } from "vitest";
import { composing } from "../shell/navigation";
import { addressWith, composingIn, useComposeUrl } from "./useComposeUrl";

test("the address says what is being written", () => {
  expect(addressWith("/p/1?tab=2", { parentId: "1" })).toBe("/p/1?tab=2&compose=1&reply=1");
  expect(composingIn({ compose: "1", reply: "1" })).toEqual({ parentId: "1" });
  expect(composingIn({ compose: "1" })).toEqual({});
  expect(composingIn({ compose: "1", audience: "outside" })).toEqual({ audience: "outside" });
  expect(composingIn({ compose: "1", group: "1" })).toEqual({ groupId: "1" });
  expect(composingIn({ compose: "1", answers: "1" })).toEqual({ answersId: "1" });
  expect(composingIn({ reply: "1" })).toBeUndefined();
});

test("closing leaves the rest of the address as it was", () => {
  expect(addressWith("/p/1?tab=2&compose=1&reply=1", undefined)).toBe("/p/1?tab=2");
  expect(addressWith("/?compose=1", undefined)).toBe("/");
});

const Host = () => {
  useComposeUrl();
  return null;
};

const compose = (wanted: typeof composing.value) => act(() => void (composing.value = wanted));
const isInUrl = () => new URLSearchParams(location.search).has("compose");

/** Where a step back leads, once the browser has done it. */
const arriveBack = () =>
  act(() => {
    history.replaceState(null, "", "/");
    dispatchEvent(new PopStateEvent("popstate"));
  });

async function openComposer() {
  const back = vi.spyOn(history, "back").mockImplementation(() => undefined);
  history.replaceState(null, "", "/");
  composing.value = undefined;
  render(
    <LocationProvider>
      <Host />
    </LocationProvider>,
  );
  await compose({});
  await waitFor(() => expect(isInUrl()).toBe(true));
  return back;
}

test("whoever writes again at once is not taken back with the composer before", async () => {
  const back = await openComposer();
  await compose(undefined);
  expect(back).toHaveBeenCalledOnce();
  await compose({ text: "once more" });

  await arriveBack();

  expect(composing.value).toEqual({ text: "once more" });
  await waitFor(() => expect(isInUrl()).toBe(true));
});

test("a step back closes the composer", async () => {
  await openComposer();

  await arriveBack();

  await waitFor(() => expect(composing.value).toBeUndefined());
  expect(isInUrl()).toBe(false);
});
