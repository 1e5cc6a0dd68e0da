import { t, type PlainKey } from "../i18n/messages";
import { appearance, change } from "../theme/appearance";
import { places } from "./navigation";

const KEYS: [string, PlainKey][] = [
  ["j / k", "keys.move"],
  ["Enter / o", "keys.open"],
  ["r", "keys.reply"],
  ["l", "keys.like"],
  ["b", "keys.repost"],
  ["s", "keys.save"],
  ["p", "keys.author"],
  ["x", "keys.expand"],
  ["e", "keys.claim"],
  [".", "keys.showNew"],
  ["u", "keys.back"],
  ["n / c", "keys.compose"],
  ["Shift+C", "keys.composeWindow"],
  ["Ctrl+Enter", "keys.send"],
  ["Alt+O", "keys.outside"],
  ["/", "keys.search"],
  ["Ctrl+K", "keys.palette"],
  ["?", "keys.help"],
  ["Esc", "keys.close"],
];

/** The keyboard map; single letters can be turned off here (WCAG 2.1.4). */
export function KeyMap() {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={appearance.value.shortcuts !== "off"}
          onChange={(event) =>
            change({ shortcuts: event.currentTarget.checked ? undefined : "off" })
          }
        />
        {t("keys.on")}
      </label>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <Row key={keys} keys={keys} meaning={t(meaning)} />
        ))}
        {places().map((place) => (
          <Row key={place.keys} keys={place.keys} meaning={t(place.label)} />
        ))}
      </dl>
    </>
  );
}

function Row({ keys, meaning }: { keys: string; meaning: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
