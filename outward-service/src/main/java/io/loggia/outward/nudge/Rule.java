package io.loggia.outward.nudge;

import io.loggia.outward.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that stewards write: what it looks for, and what it says. A secret one tells nobody else
 * what it looks for; {@code exceptions} are expressions for what is none of it.
 */
record Rule(
        String id,
        Severity severity,
        String guideline,
        boolean enabled,
        boolean secret,
        @Nullable Check check,
        List<String> phrases,
        List<String> patterns,
        List<String> exceptions,
        Wording message,
        @Nullable Wording suggestion) {

    /** What no list can say; a rule that does so was there from the beginning. */
    enum Check {
        ALT_TEXT,
        AFFILIATION
    }

    /** As it stands in the database, and which change of the rules brought it there. */
    record Kept(Rule rule, long version) {}

    /** What its expressions cost at most for one character of a text. */
    int steps() {
        return Stream.concat(patterns.stream(), exceptions.stream())
                .mapToInt(pattern -> Expression.of(pattern).steps())
                .sum();
    }

    Rule withCheck(@Nullable Check kept) {
        return new Rule(
                id,
                severity,
                guideline,
                enabled,
                secret,
                kept,
                phrases,
                patterns,
                exceptions,
                message,
                suggestion);
    }
}
