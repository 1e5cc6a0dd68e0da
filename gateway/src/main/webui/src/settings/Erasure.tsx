import { queryOptions, useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { api, content, done, type OwnErasure } from "../api/client";
import { queries } from "../api/queries";
import { duration, moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { Dialog } from "../ui/Dialog";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";

const erasureQuery = queryOptions({
  queryKey: ["own-erasure"],
  queryFn: () => content(api.GET("/api/me/erasure")),
});

const again = () => queries.invalidateQueries({ queryKey: erasureQuery.queryKey });

/** To be erased for ever: asked for, taken back, or held by the law. */
export function Erasure() {
  const erasure = useQuery(erasureQuery);
  return (
    <section aria-labelledby="own-erasure">
      <h2 id="own-erasure">{t("data.erase")}</h2>
      {erasure.isPending && <Skeleton onRetry={() => void erasure.refetch()} />}
      {erasure.isError && (
        <Failure
          title={t("data.eraseUnknown")}
          problem={erasure.error}
          onRetry={() => void erasure.refetch()}
        />
      )}
      {erasure.data &&
        (erasure.data.state === "NONE" ? (
          <Ask waitSeconds={erasure.data.waitSeconds} />
        ) : (
          <Asked erasure={erasure.data} />
        ))}
    </section>
  );
}

function Asked({ erasure }: { erasure: OwnErasure }) {
  const staying = useMutation({
    mutationFn: () => done(api.DELETE("/api/me/erasure")),
    onSuccess: () => announce(t("data.stayed")),
    onSettled: again,
  });
  return (
    <div class="sheet" role="status">
      <p>
        <strong>{t("data.asked", { time: moment(erasure.dueAt ?? "") })}</strong>{" "}
        {erasure.state === "HELD" ? t("data.held") : t("data.untilThen")}
      </p>
      {staying.isError && (
        <p class="trouble" role="alert">
          {problemText(staying.error)}
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={staying.isPending}
        onClick={() => staying.mutate()}
      >
        {t("data.stay")}
      </button>
    </div>
  );
}

function Ask({ waitSeconds }: { waitSeconds: number }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>{t("data.eraseText", { wait: duration(waitSeconds) })}</p>
      <button type="button" class="danger" onClick={() => setOpen(true)}>
        {t("data.eraseMe")}
      </button>
      {open && <Confirm waitSeconds={waitSeconds} onClose={() => setOpen(false)} />}
    </>
  );
}

function Confirm({ waitSeconds, onClose }: { waitSeconds: number; onClose: () => void }) {
  const field = useUniqueId();
  const [typed, setTyped] = useState("");
  const { handle } = me.value;
  const asking = useMutation({
    mutationFn: () => content(api.POST("/api/me/erasure", { body: { handle } })),
    onSuccess: (erasure) => {
      queries.setQueryData(erasureQuery.queryKey, erasure);
      onClose();
    },
  });
  return (
    <Dialog title={t("data.confirm")} onClose={onClose}>
      <form
        class="confirm-erasure"
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate();
        }}
      >
        <p>{t("data.confirmText", { wait: duration(waitSeconds) })}</p>
        <label for={field}>{t("data.typeHandle", { handle })}</label>
        <input
          id={field}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {asking.isError && (
          <p class="trouble" role="alert">
            {problemText(asking.error)}
          </p>
        )}
        <div class="dialog-acts">
          <button type="button" onClick={onClose}>
            {t("data.keep")}
          </button>
          <button
            type="submit"
            class="danger"
            disabled={typed.trim().replace(/^@/, "") !== handle || asking.isPending}
          >
            {t("data.eraseMe")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
