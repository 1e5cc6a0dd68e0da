import { useQuery } from "@tanstack/preact-query";
import type { OutwardPost, Post } from "../api/client";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { Failure, Skeleton } from "../ui/states";
import { postHtml } from "../ui/trusted";
import { outwardQuery } from "./outward";
import { OutwardPictures } from "./OutwardPictures";

/** Exactly what stands outside, or will: as the wall keeps it, not as it is read inside. */
export function Preview({ post: { id, media } }: { post: Post }) {
  const outward = useQuery(outwardQuery(id));
  const again = () => void outward.refetch();
  return (
    <Dialog title={t("outside.previewTitle")} onClose={closePostLayer} wide>
      {outward.isPending && <Skeleton onRetry={again} />}
      {outward.isError && (
        <Failure title={t("outside.previewFailed")} problem={outward.error} onRetry={again} />
      )}
      {outward.data && (
        <div class="outside-preview">
          <p class="name">{outward.data.authorLine}</p>
          {outward.data.html === undefined ? (
            <p>{t("outside.nothingStands")}</p>
          ) : (
            <div
              class="post-text"
              dir="auto"
              dangerouslySetInnerHTML={postHtml(outward.data.html)}
            />
          )}
          <OutwardPictures media={leaving(media, outward.data.pictures)} />
        </div>
      )}
    </Dialog>
  );
}

/** The pictures as they are inside, with the words that they have outside: both have one order. */
function leaving(media: Post["media"], outside: OutwardPost["pictures"]): Post["media"] {
  return media.slice(0, outside.length).map((picture, place) => ({
    ...picture,
    alt: outside[place]?.alt ?? "",
  }));
}
