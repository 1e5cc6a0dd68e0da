import { render } from "preact";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { listenToKeys } from "./shortcuts";
import { useKeys } from "./useKeys";

const action = vi.fn<(says: string) => void>();

beforeAll(listenToKeys);

afterEach(() => {
  render(null, document.body);
  action.mockReset();
});

function Screen({ active = true, says = "first" }) {
  useKeys({ j: () => action(says) }, active);
  return <p>{says}</p>;
}

function press() {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
}

test("a key is bound when its screen is in the page, and does what the screen last said", () => {
  // Without the library's act(), which would run what a browser runs later.
  render(<Screen />, document.body);
  press();
  expect(action).toHaveBeenLastCalledWith("first");
  render(<Screen says="second" />, document.body);
  press();
  expect(action).toHaveBeenLastCalledWith("second");
});

test("a screen that is not active, or gone, has no keys", () => {
  render(<Screen active={false} />, document.body);
  press();
  render(<Screen />, document.body);
  render(null, document.body);
  press();
  expect(action).not.toHaveBeenCalled();
});
