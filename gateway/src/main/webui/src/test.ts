import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/preact";
import { afterAll, vi } from "vitest";

// A loaded machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 4_000 });

// The files of a worker share one window, whose start costs more than their tests. Nothing else passes from
// one to the next: not our modules, no timer, no listener, nothing kept.
vi.resetModules();
indexedDB = new IDBFactory();

const undo: (() => void)[] = [];
for (const name of ["setTimeout", "setInterval"] as const) {
  const start = globalThis[name] as typeof setTimeout;
  const noted = (...call: Parameters<typeof start>) => {
    const timer = start(...call);
    undo.push(() => clearTimeout(timer));
    return timer;
  };
  Object.assign(globalThis, { [name]: noted });
  undo.push(() => Object.assign(globalThis, { [name]: start }));
}
for (const target of [window, document] as EventTarget[]) {
  const listen = target.addEventListener.bind(target);
  target.addEventListener = (type, listener, options) => {
    listen(type, listener, options);
    undo.push(() => target.removeEventListener(type, listener, options));
  };
  undo.push(() => (target.addEventListener = listen));
}

afterAll(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  undo.forEach((one) => one());
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) {
    document.documentElement.removeAttribute(name);
  }
  history.replaceState(null, "", "/");
  localStorage.clear();
  sessionStorage.clear();
});
