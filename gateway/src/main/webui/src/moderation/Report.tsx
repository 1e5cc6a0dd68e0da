import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { nameOf } from "../post/names";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import type { Category } from "./concerns";
import { refusalText } from "./refusals";
import { type About, report } from "./reports";
import { WhatFor } from "./WhatFor";
import "./moderation.css";

const MOST_TEXT = 1_000;

interface Props {
  about: About;
  title: string;
  onClose: () => void;
}

/** Tells the stewards what is wrong with a post or a person; nobody else learns who did. */
export default function Report({ about, title, onClose }: Props) {
  const field = useUniqueId();
  const [category, setCategory] = useState<Category>();
  const [rule, setRule] = useState("");
  const [text, setText] = useState("");
  const sending = useMutation({
    mutationFn: async (chosen: Category) =>
      report(about, chosen, {
        ...(rule !== "" && { rule }),
        ...(text.trim() !== "" && { text: text.trim() }),
      }),
    onSuccess: () => {
      onClose();
      announce(t("moderation.reported"));
    },
  });
  return (
    <Dialog title={title} onClose={onClose} testId="report">
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          if (category !== undefined) {
            sending.mutate(category);
          }
        }}
      >
        <p>{t("moderation.reportText")}</p>
        <WhatFor category={category} rule={rule} onCategory={setCategory} onRule={setRule} />
        <label for={field}>{t("moderation.ownWords")}</label>
        <textarea
          id={field}
          rows={3}
          dir="auto"
          maxLength={MOST_TEXT}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {sending.isError && (
          <p class="trouble" role="alert">
            {refusalText(sending.error)}
          </p>
        )}
        <div class="dialog-acts">
          <button type="button" onClick={onClose}>
            {t("moderation.leave")}
          </button>
          <button
            type="submit"
            class="primary"
            disabled={category === undefined || sending.isPending}
          >
            {t("moderation.report")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Of a post, from its menu. */
export function ReportPost({ post }: { post: Post }) {
  return (
    <Report
      about={{ postId: post.id }}
      title={t("moderation.reportPost", { name: nameOf(post.author) })}
      onClose={closePostLayer}
    />
  );
}
