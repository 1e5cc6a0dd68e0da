import type { Post } from "../api/client";
import { t } from "../i18n/messages";

/** Up to four pictures; their place is kept before they are there, so that nothing moves. */
export function Pictures({ media }: { media: Post["media"] }) {
  if (media.length === 0) {
    return null;
  }
  return (
    <div class={`pictures of-${media.length}`}>
      {media.map(({ id, alt, width, height, url }) => (
        <a
          key={id}
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={[t("post.picture"), alt].filter(Boolean).join(": ")}
        >
          <img src={url} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        </a>
      ))}
    </div>
  );
}
