import { useMutation } from "@tanstack/preact-query";
import { useRef, useState } from "preact/hooks";
import { api, content } from "../api/client";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";

/** Writes a post for the company; what was written stays until it is acknowledged. */
export function QuickPost({ onPosted }: { onPosted: () => void }) {
  const [text, setText] = useState("");
  // One key for one text: sending it again after a lost answer does not post it twice.
  const key = useRef(crypto.randomUUID());
  const sending = useMutation({
    mutationFn: () =>
      content(
        api.POST("/api/posts", {
          params: { header: { "Idempotency-Key": key.current } },
          body: { text, audience: "COMPANY" },
        }),
      ),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      setText("");
      onPosted();
    },
  });
  return (
    <form
      class="quick-post"
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <label for="quick-post">{t("home.compose")}</label>
      <textarea
        id="quick-post"
        rows={3}
        dir="auto"
        required
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {sending.isError && <p role="alert">{problemText(sending.error)}</p>}
      <button type="submit" class="primary" disabled={sending.isPending || text.trim() === ""}>
        {t("home.post")}
      </button>
    </form>
  );
}
