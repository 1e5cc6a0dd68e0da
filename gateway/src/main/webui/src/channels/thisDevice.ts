import { api, content, done } from "../api/client";
import { language } from "../i18n/messages";

/** Whether this browser can be told something while no page of ours is open, and whether it is. */
export type DeviceState = "unsupported" | "notSetUp" | "denied" | "off" | "on";

const supported = () =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

/** Without a service worker, as in a private window, there is nobody to be told. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  return supported() ? navigator.serviceWorker.getRegistration() : undefined;
}

export async function deviceState(): Promise<DeviceState> {
  const registered = await registration();
  if (registered === undefined) {
    return "unsupported";
  }
  const { publicKey } = await content(api.GET("/api/push/key"));
  if (publicKey === undefined) {
    return "notSetUp";
  }
  if (Notification.permission === "denied") {
    return "denied";
  }
  const subscription = await registered.pushManager.getSubscription();
  return subscription !== null && (await known(subscription)) !== undefined ? "on" : "off";
}

/** By which id the house knows this browser as one of ours. */
async function known(subscription: PushSubscription): Promise<string | undefined> {
  const { items } = await content(api.GET("/api/push/subscriptions"));
  return items.find(({ endpoint }) => endpoint === subscription.endpoint)?.id;
}

/** Asks for leave first; whoever says no finds it said so. */
export async function turnOn(): Promise<void> {
  const registered = await registration();
  const { publicKey } = await content(api.GET("/api/push/key"));
  if (
    registered === undefined ||
    publicKey === undefined ||
    (await Notification.requestPermission()) !== "granted"
  ) {
    return;
  }
  // One for another key, of an installation that was here before, would be in the way.
  await (await registered.pushManager.getSubscription())?.unsubscribe();
  const subscription = await registered.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint = "", keys: { p256dh = "", auth = "" } = {} } = subscription.toJSON();
  await content(
    api.PUT("/api/push/subscriptions", {
      body: { endpoint, p256dh, auth, language: language.value },
    }),
  );
}

export async function turnOff(): Promise<void> {
  const subscription = await (await registration())?.pushManager.getSubscription();
  if (!subscription) {
    return;
  }
  const id = await known(subscription);
  await subscription.unsubscribe();
  if (id !== undefined) {
    await done(api.DELETE("/api/push/subscriptions/{id}", { params: { path: { id } } }));
  }
}
