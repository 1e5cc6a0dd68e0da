package io.loggia.outward.nudge;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PlainText;
import io.loggia.outward.Wording;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as a steward writes it. */
@Schema(name = "NudgeRuleDraft")
record RuleDraft(
        @NotNull @Schema(required = true, description = "TIP or ASK; what stops is fixed")
                Severity severity,
        @NotNull @Schema(required = true, description = "The id of a rule of the guidelines")
                String guideline,
        @NotNull @Schema(required = true) Boolean enabled,
        @NotNull @Schema(required = true, description = "Whether only stewards may read it")
                Boolean secret,
        @NotNull @Schema(required = true, maxItems = MOST_PHRASES) List<@Nullable String> phrases,
        @NotNull @Schema(
                        required = true,
                        maxItems = MOST_PATTERNS,
                        description = "Expressions in the syntax of RE2")
                List<@Nullable String> patterns,
        @NotNull @Schema(
                        required = true,
                        maxItems = MOST_PATTERNS,
                        description = "Expressions for what is none of it, as a whole")
                List<@Nullable String> exceptions,
        @NotNull @Schema(required = true) Wording message,
        @Nullable Wording suggestion) {

    private static final int MOST_PHRASES = 500;
    private static final int MOST_PATTERNS = 20;
    private static final int LONGEST_PHRASE = 100;
    private static final int LONGEST_PATTERN = 500;
    private static final int LONGEST_WORDING = 300;

    /** As a rule of that name; refuses the first field that does not hold what it should. */
    Rule rule(String id) {
        if (severity == Severity.STOP) {
            throw OutwardProblem.INVALID_FIELD.at("rule.severity", "must be TIP or ASK");
        }
        Rule rule =
                new Rule(
                        id,
                        severity,
                        PlainText.require("rule.guideline", guideline, LONGEST_PHRASE),
                        enabled,
                        secret,
                        null,
                        all("phrases", phrases, MOST_PHRASES, RuleDraft::phrase),
                        all("patterns", patterns, MOST_PATTERNS, RuleDraft::pattern),
                        all("exceptions", exceptions, MOST_PATTERNS, RuleDraft::pattern),
                        wording("message", message),
                        suggestion == null ? null : wording("suggestion", suggestion));
        if (secret) {
            requireDiscretion(rule);
        }
        return rule;
    }

    private static List<String> all(
            String name, List<@Nullable String> texts, int most, BinaryOperator<String> reading) {
        if (texts.size() > most) {
            throw OutwardProblem.INVALID_FIELD.at("rule." + name, "at most " + most);
        }
        List<String> read = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            String field = "rule.%s[%d]".formatted(name, index);
            String text = texts.get(index);
            read.add(reading.apply(field, text == null ? "" : text));
        }
        return List.copyOf(read);
    }

    private static String phrase(String field, String text) {
        String phrase = PlainText.require(field, text, LONGEST_PHRASE);
        if (Writing.words(phrase).isEmpty()) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must hold a word");
        }
        return phrase;
    }

    private static String pattern(String field, String text) {
        boolean fits = !text.isBlank() && text.length() <= LONGEST_PATTERN;
        if (!fits
                || text.chars().anyMatch(Character::isISOControl)
                || Expression.parse(text).isEmpty()) {
            throw OutwardProblem.INVALID_FIELD.at(
                    field, "must be an expression that RE2 understands, and not too large");
        }
        return text;
    }

    private static Wording wording(String name, Wording wording) {
        return new Wording(
                PlainText.require("rule." + name + ".en", wording.en(), LONGEST_WORDING),
                PlainText.require("rule." + name + ".de", wording.de(), LONGEST_WORDING));
    }

    /** Everybody who writes one secret word reads what the rule says: it must not say another. */
    private static void requireDiscretion(Rule rule) {
        Finder finder = Finder.of(rule, "");
        if (tells(finder, rule.id().replace('-', ' '))) {
            throw OutwardProblem.INVALID_FIELD.at("id", "tells what the rule looks for");
        }
        requireSilence(finder, "rule.message", rule.message());
        if (rule.suggestion() != null) {
            requireSilence(finder, "rule.suggestion", rule.suggestion());
        }
    }

    private static void requireSilence(Finder finder, String field, Wording wording) {
        if (tells(finder, wording.en())) {
            throw OutwardProblem.INVALID_FIELD.at(field + ".en", "tells what the rule looks for");
        }
        if (tells(finder, wording.de())) {
            throw OutwardProblem.INVALID_FIELD.at(field + ".de", "tells what the rule looks for");
        }
    }

    private static boolean tells(Finder finder, String text) {
        return finder.in(Writing.of(text, List.of())).findAny().isPresent();
    }
}
