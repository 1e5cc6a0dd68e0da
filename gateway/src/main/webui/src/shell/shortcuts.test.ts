import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { change } from "../theme/appearance";
import { bind, bindBelow, listenToKeys } from "./shortcuts";

const exits: (() => void)[] = [];

beforeAll(listenToKeys);

afterEach(() => {
  exits.splice(0).forEach((exit) => exit());
  change({ shortcuts: undefined });
});

function bound(keys: string) {
  const action = vi.fn();
  exits.push(bind({ [keys]: action }));
  return action;
}

function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) {
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
}

test("a key calls what is bound last", () => {
  const earlier = bound("j");
  const later = bound("j");
  press("j");
  expect(later).toHaveBeenCalledOnce();
  expect(earlier).not.toHaveBeenCalled();
});

test("the frame's keys are below a screen's, whichever came first", () => {
  const screen = bound("/");
  const frame = vi.fn();
  exits.push(bindBelow({ "/": frame, "?": frame }));
  press("/");
  expect(screen).toHaveBeenCalledOnce();
  expect(frame).not.toHaveBeenCalled();
  press("?");
  expect(frame).toHaveBeenCalledOnce();
});

test("two keys one after the other are one shortcut, and the second alone stays itself", () => {
  const people = bound("g p");
  const author = bound("p");
  press("g");
  press("p");
  expect(people).toHaveBeenCalledOnce();
  expect(author).not.toHaveBeenCalled();
  press("p");
  expect(author).toHaveBeenCalledOnce();
});

test("keys are silent while somebody types, with a modifier, and when turned off", () => {
  const action = bound("j");
  const field = document.body.appendChild(document.createElement("textarea"));
  press("j", field);
  press("j", document.body, { ctrlKey: true });
  change({ shortcuts: "off" });
  press("j");
  expect(action).not.toHaveBeenCalled();
  field.remove();
});
