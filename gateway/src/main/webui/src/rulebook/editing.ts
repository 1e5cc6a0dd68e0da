import type { GuidelineText } from "../api/client";

type Rule = GuidelineText["rules"][number];

export const EMPTY: Rule = { id: "", title: { en: "", de: "" }, text: { en: "", de: "" } };

/** The text with another rule at that place. */
export function withRule(text: GuidelineText, at: number, rule: Rule): GuidelineText {
  return { ...text, rules: text.rules.map((other, index) => (index === at ? rule : other)) };
}

export function withoutRule(text: GuidelineText, at: number): GuidelineText {
  return { ...text, rules: text.rules.filter((_, index) => index !== at) };
}

/** The text with the rule one place higher, where it has another number and the same name. */
export function raised(text: GuidelineText, at: number): GuidelineText {
  const rules = [...text.rules];
  rules.splice(at - 1, 2, ...rules.slice(at - 1, at + 1).reverse());
  return { ...text, rules };
}
