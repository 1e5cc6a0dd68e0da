package io.loggia.outward.nudge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds by regular expressions of ours. Each of them begins where a word does and has a longest
 * match, with possessive repetitions: the engine never goes back far, so the time stays linear.
 * What people write is for {@link ExpressionFinder}.
 */
record PatternFinder(List<Pattern> patterns) implements Finder {

    static Finder of(List<String> expressions) {
        return new PatternFinder(expressions.stream().map(Pattern::compile).toList());
    }

    @Override
    public Stream<Span> in(Writing writing) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(writing.text()).results())
                .map(PatternFinder::span);
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
