package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.Wording;
import org.jspecify.annotations.Nullable;

/** A rule, ready to find; {@code guideline} is the id of the guideline's rule that it cites. */
record Armed(
        String id,
        Severity severity,
        String guideline,
        boolean secret,
        Wording message,
        @Nullable Wording suggestion,
        Finder finder) {

    private static final int MOST_WORDS = 60;

    NudgeView at(Span span, String text, Language language, int number) {
        return view(span, span, text, language, number);
    }

    /** Of what was found in the description of a picture, which has no place in the text. */
    NudgeView beside(Span span, String alt, Language language, int number) {
        return view(Span.NOWHERE, span, alt, language, number);
    }

    private NudgeView view(Span place, Span span, String text, Language language, int number) {
        return new NudgeView(
                id,
                severity,
                place.start(),
                place.end(),
                message.in(language).replace("{words}", shown(span, text)),
                suggestion == null ? null : suggestion.in(language),
                number);
    }

    private static String shown(Span span, String text) {
        String words = span.of(text).strip();
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
    }
}
