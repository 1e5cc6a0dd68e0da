import { workerUrl } from "../ui/trusted";

/** The page itself is kept by a service worker, so that it opens without a network. */
export function register(): void {
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    // Without one (a private window, a full disk) everything works but opening offline.
    navigator.serviceWorker.register(workerUrl()).catch((failure: unknown) => {
      console.info("No service worker:", failure);
    });
  }
}
