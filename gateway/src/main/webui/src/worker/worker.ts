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
  "/digest/",
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

/** What the house tells while no page of it is open. */
interface Told {
  title: string;
  body: string;
  path: string;
  tag: string;
}

self.addEventListener("push", (event) => {
  const told = event.data?.json() as Told | undefined;
  if (told !== undefined) {
    const { title, body, tag, path } = told;
    event.waitUntil(
      self.registration.showNotification(title, { body, tag, icon: "/loggia.svg", data: path }),
    );
  }
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(ownAddress(event.notification.data)));
});

// A push service may give a browser another address at any time.
self.addEventListener("pushsubscriptionchange", (event) => {
  const { oldSubscription } = event as Event & { oldSubscription?: PushSubscription };
  const key = oldSubscription?.options.applicationServerKey;
  if (key) {
    (event as ExtendableEvent).waitUntil(subscribeAnew(key));
  }
});

/** Whatever a push says, one stays in the house. */
function ownAddress(path: unknown): string {
  const { origin } = self.location;
  const address = new URL(typeof path === "string" ? path : "/", origin);
  return address.origin === origin ? address.href : origin;
}

async function show(address: string): Promise<void> {
  const [open] = await self.clients.matchAll({ type: "window" });
  if (open === undefined) {
    await self.clients.openWindow(address);
  } else {
    await open.focus();
    await open.navigate(address);
  }
}

async function subscribeAnew(applicationServerKey: BufferSource): Promise<void> {
  const subscription = await self.registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  await fetch("/api/push/subscriptions", {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF": "1" },
    body: JSON.stringify({ endpoint, ...keys, language: spoken() }),
  });
}

function spoken(): string {
  return navigator.language.startsWith("de") ? "de" : "en";
}

async function kept(name: string, request: Request): Promise<Response> {
  return (await caches.match(name)) ?? fetch(request);
}

export {};
