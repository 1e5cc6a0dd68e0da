import type { GuidelineText } from "../api/client";

const LANGUAGES = ["en", "de"] as const;

/** Guidelines as they read, in both languages beside each other. */
export function SideBySide({ text }: { text: GuidelineText }) {
  return (
    <div class="side-by-side" data-testid="preview">
      {LANGUAGES.map((language) => (
        <div key={language} class="sheet" lang={language}>
          <p class="rule-title">{text.title[language]}</p>
          <p>{text.introduction[language]}</p>
          <ol class="preview-rules">
            {text.rules.map((rule, at) => (
              <li key={rule.id}>
                <p class="rule-title">
                  {at + 1}. {rule.title[language]}
                </p>
                <p>{rule.text[language]}</p>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
