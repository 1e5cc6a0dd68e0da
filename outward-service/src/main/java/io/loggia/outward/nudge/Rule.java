package io.loggia.outward.nudge;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.loggia.outward.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule as {@code rules.json} has it: what it looks for (patterns, words, a configured list, or a
 * check of ours), and what it says.
 */
record Rule(
        String id,
        Severity severity,
        int guideline,
        boolean overridable,
        @Nullable List<String> patterns,
        @Nullable List<String> words,
        @Nullable String configured,
        @Nullable Check check,
        boolean onlyInQuietPeriod,
        @JsonProperty(required = true) Map<String, String> message) {

    private static final int MOST_WORDS = 60;

    /** What no list can say. */
    enum Check {
        ALT_TEXT,
        AFFILIATION
    }

    List<String> expressions() {
        return patterns == null ? List.of() : patterns;
    }

    List<String> phrases() {
        return words == null ? List.of() : words;
    }

    NudgeView at(Span span, String text, Language language) {
        String words = text.substring(span.start(), span.end()).strip();
        String shown = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
        String said = Objects.requireNonNull(message.get(language.tag())).replace("{words}", shown);
        return new NudgeView(id, severity, span.start(), span.end(), said, guideline);
    }
}
