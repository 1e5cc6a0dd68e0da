const LONGEST = 30;
const HANDLE = /^[a-z0-9_]{3,30}$/;

/** A handle that is like a group's name: letters without their marks, digits and "_". */
export function handleFor(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST);
}

export function isHandle(text: string): boolean {
  return HANDLE.test(text.toLowerCase());
}
