import { api, content, type Media } from "../api/client";

/** A picture that goes with a text, and what somebody who cannot see it is told. */
export interface Picture extends Media {
  alt: string;
}

export const MOST_PICTURES = 4;
export const MOST_ALT = 1_500;
export const KINDS = ["image/jpeg", "image/png", "image/gif", "image/webp"];
const MOST_BYTES = 8 * 1024 * 1024;

/** Why a file cannot be sent, by the name of the message; nothing if it can. */
export function refusalOf(
  file: Pick<File, "type" | "size">,
): "notPicture" | "tooLarge" | undefined {
  if (!KINDS.includes(file.type)) {
    return "notPicture";
  }
  return file.size > MOST_BYTES ? "tooLarge" : undefined;
}

/** The pictures among what is pasted or dropped. */
export function picturesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
}

/** Sends the bytes as they are; the house draws them anew without what cameras write into them. */
export async function upload(file: File): Promise<Picture> {
  const media = await content(
    api.POST("/api/media", {
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { "Content-Type": file.type },
    }),
  );
  return { ...media, alt: "" };
}
