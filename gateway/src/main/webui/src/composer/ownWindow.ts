const NAME = "loggia-compose";

/** Whether this is the small window that was opened for writing alone. */
export function isOwnWindow(): boolean {
  return window.name === NAME;
}

/** A window for writing beside whatever one reads. */
export function composeInOwnWindow(): void {
  window.open("/?compose=1", NAME, "popup,width=680,height=640");
}
