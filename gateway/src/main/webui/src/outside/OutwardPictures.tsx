import type { Post } from "../api/client";

/** Pictures as they stand outside: under the words, one after the other. */
export function OutwardPictures({ media }: { media: Post["media"] }) {
  return (
    <>
      {media.map(({ id, alt, width, height, url }) => (
        <p key={id}>
          <img src={url} alt={alt} width={width} height={height} loading="lazy" />
        </p>
      ))}
    </>
  );
}
