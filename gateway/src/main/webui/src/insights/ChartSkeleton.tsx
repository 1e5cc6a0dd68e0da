import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/messages";

const SOON = 150;
const LONG = 8_000;
const CHARTS = [1, 2, 3];
const HEIGHTS = [40, 70, 55, 90, 65, 80, 50, 75];

/** Shapes of charts after 150 ms; after eight seconds a word and a way to try again. */
export function ChartSkeleton({ onRetry }: { onRetry: () => void }) {
  const [age, setAge] = useState<"new" | "soon" | "long">("new");
  useEffect(() => {
    const timers = [setTimeout(() => setAge("soon"), SOON), setTimeout(() => setAge("long"), LONG)];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (age === "new") {
    return null;
  }
  return (
    <div class="skeleton">
      {CHARTS.map((chart) => (
        <svg key={chart} class="sheet chart-shape" viewBox="0 0 160 100" aria-hidden="true">
          {HEIGHTS.map((height, at) => (
            <rect key={height} x={at * 20 + 3} y={100 - height} width="14" height={height} rx="2" />
          ))}
        </svg>
      ))}
      {age === "long" && (
        <p role="status">
          {t("shell.stillLoading")}{" "}
          <button type="button" onClick={onRetry}>
            {t("shell.retry")}
          </button>
        </p>
      )}
    </div>
  );
}
