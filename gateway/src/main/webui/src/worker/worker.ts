/// <reference lib="webworker" />
// Keeps the page and its assets, nothing of what the house answers: that lives in IndexedDB, by person.
declare const self: ServiceWorkerGlobalScope;
declare const ASSETS: string[];
declare const VERSION: string;

const KEPT = `loggia-${VERSION}`;
const PAGE = "/index.html";
const NOT_OURS = [
  "/api/",
  "/login",
  "/logout",
  "/callback",
  "/q/",
  "/signed-in.html",
  "/developers/api",
];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(ASSETS))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const ours = origin === self.location.origin && event.request.method === "GET";
  if (!ours || NOT_OURS.some((prefix) => pathname.startsWith(prefix))) {
    return;
  }
  if (event.request.mode === "navigate") {
    event.respondWith(kept(PAGE, event.request));
  } else if (ASSETS.includes(pathname)) {
    event.respondWith(kept(pathname, event.request));
  }
});

async function kept(name: string, request: Request): Promise<Response> {
  return (await caches.match(name)) ?? fetch(request);
}

export {};
