import { ProblemError, problemOf } from "../api/problem";
import { expire } from "../session/expiry";

const UNAUTHORISED = 401;
const NAME = /filename="([^"]+)"/;

/** An archive of one's own data, and the name that the house gives it. */
export interface Archive {
  name: string;
  content: Blob;
}

/** Fetches all that one wrote or chose; tells how much of it is here, as a part of one. */
export async function fetchArchive(onProgress: (part: number) => void): Promise<Archive> {
  const answer = await fetch("/api/export").catch(() => {
    throw ProblemError.offline();
  });
  if (answer.status === UNAUTHORISED) {
    expire();
  }
  if (!answer.ok) {
    throw problemOf(answer, await answer.json().catch(() => undefined));
  }
  const name = NAME.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "loggia.zip";
  return { name, content: await read(answer, onProgress) };
}

/** What ends before its length is no archive. */
async function read(answer: Response, onProgress: (part: number) => void): Promise<Blob> {
  const length = Number(answer.headers.get("Content-Length"));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let here = 0;
  const reader = answer.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    chunks.push(next.value);
    here += next.value.length;
    if (length > 0) {
      onProgress(Math.min(1, here / length));
    }
  }
  if (here < length) {
    throw ProblemError.offline();
  }
  return new Blob(chunks, { type: "application/zip" });
}

/** Hands it to the browser to keep. */
export function keep({ name, content }: Archive): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
