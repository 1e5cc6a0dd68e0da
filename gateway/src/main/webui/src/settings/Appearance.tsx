import type { ComponentChildren } from "preact";
import { LANGUAGES, t, type PlainKey } from "../i18n/messages";
import { appearance, change } from "../theme/appearance";
import { announce } from "../ui/toasts";

const TEXT_SIZES = [90, 100, 110, 120, 130];

/** How the page looks and speaks on this device; every change holds at once. */
export function Appearance() {
  const { theme, density, motion, textSize, language } = appearance.value;
  const save = (part: Parameters<typeof change>[0]) => {
    change(part);
    announce(t("settings.saved"));
  };
  return (
    <div class="sheet">
      <Choice
        label="settings.theme"
        value={theme ?? ""}
        onChoose={(value) =>
          save({ theme: value === "" ? undefined : (value as "light" | "dark") })
        }
        testId="theme-toggle"
      >
        <option value="">{t("settings.auto")}</option>
        <option value="light">{t("settings.light")}</option>
        <option value="dark">{t("settings.dark")}</option>
      </Choice>
      <Choice
        label="settings.language"
        value={language ?? ""}
        onChoose={(value) => save({ language: LANGUAGES.find((known) => known === value) })}
      >
        <option value="">{t("settings.auto")}</option>
        <option value="en" lang="en">
          English
        </option>
        <option value="de" lang="de">
          Deutsch
        </option>
      </Choice>
      <Choice
        label="settings.density"
        value={density ?? ""}
        onChoose={(value) => save({ density: value === "compact" ? value : undefined })}
      >
        <option value="">{t("settings.comfortable")}</option>
        <option value="compact">{t("settings.compact")}</option>
      </Choice>
      <Choice
        label="settings.textSize"
        value={String(textSize ?? 100)}
        onChoose={(value) => save({ textSize: value === "100" ? undefined : Number(value) })}
      >
        {TEXT_SIZES.map((size) => (
          <option key={size} value={String(size)}>
            {size} %
          </option>
        ))}
      </Choice>
      <label class="check">
        <input
          type="checkbox"
          checked={motion === "reduced"}
          onChange={(event) =>
            save({ motion: event.currentTarget.checked ? "reduced" : undefined })
          }
        />
        {t("settings.lessMotion")}
      </label>
    </div>
  );
}

interface ChoiceProps {
  label: PlainKey;
  value: string;
  onChoose: (value: string) => void;
  children: ComponentChildren;
  testId?: string;
}

function Choice({ label, value, onChoose, children, testId }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{t(label)}</span>
      <select
        value={value}
        data-testid={testId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
