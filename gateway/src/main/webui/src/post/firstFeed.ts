const A_WHILE = 2_000;

let tell = () => {};
const shown = new Promise<void>((resolve) => (tell = resolve));

/** Posts stand on the screen. */
export function feedIsShown(): void {
  tell();
}

/** When what nobody waits for may be loaded: behind the first posts, or where none come. */
export function afterFirstFeed(): Promise<void> {
  return Promise.race([shown, new Promise<void>((resolve) => setTimeout(resolve, A_WHILE))]);
}
