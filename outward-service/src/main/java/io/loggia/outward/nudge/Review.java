package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text by all rules that hold at a time; {@code numbers} knows which number a rule of the
 * guidelines has by its id.
 */
record Review(List<Armed> rules, ToIntFunction<String> numbers) {

    private static final int MOST = 20;

    /** More of the same help nobody. */
    private static final int MOST_OF_A_RULE = 5;

    /** Whether somebody may be told that these words are what a secret rule looks for. */
    @FunctionalInterface
    interface Discretion {

        boolean mayTell(String words);
    }

    /** By what always stops, and those of the stewards' rules that are enabled. */
    static Review of(
            Stops stops, List<Rule> rules, ToIntFunction<String> numbers, OutwardConfig company) {
        Stream<Armed> written =
                rules.stream().filter(Rule::enabled).map(rule -> armed(rule, company));
        return new Review(Stream.concat(stops.armed().stream(), written).toList(), numbers);
    }

    static Armed armed(Rule rule, OutwardConfig company) {
        return new Armed(
                rule.id(),
                rule.severity(),
                rule.guideline(),
                rule.secret(),
                rule.message(),
                rule.suggestion(),
                Finder.of(rule, company.companyName()));
    }

    /** With one rule in the place of the one of its name, if there is one. */
    Review with(Armed rule) {
        Stream<Armed> others = rules.stream().filter(other -> !other.id().equals(rule.id()));
        return new Review(Stream.concat(others, Stream.of(rule)).toList(), numbers);
    }

    /** At most 20 hints, the heaviest first, then in the order of the text. */
    List<NudgeView> advise(
            String text, List<@Nullable String> alts, Language language, Discretion discretion) {
        Writing writing = Writing.of(text, alts);
        return rules.stream()
                .flatMap(
                        rule ->
                                Stream.concat(
                                        hints(rule, writing, language, discretion),
                                        hintsOnAlts(rule, alts, language, discretion)))
                .sorted(
                        Comparator.comparing(NudgeView::severity)
                                .thenComparingInt(NudgeView::start))
                .limit(MOST)
                .toList();
    }

    private Stream<NudgeView> hints(
            Armed rule, Writing writing, Language language, Discretion discretion) {
        String text = writing.text();
        return rule.finder()
                .in(writing)
                .sorted(Comparator.comparingInt(Span::start))
                .limit(MOST_OF_A_RULE)
                .filter(span -> mayTell(rule, span.of(text), discretion))
                .map(span -> rule.at(span, text, language, numbers.applyAsInt(rule.guideline())));
    }

    /** Once for each description, which has no place in the text; of tone alone nothing is said. */
    private Stream<NudgeView> hintsOnAlts(
            Armed rule, List<@Nullable String> alts, Language language, Discretion discretion) {
        if (rule.severity() == Severity.TIP) {
            return Stream.empty();
        }
        int number = numbers.applyAsInt(rule.guideline());
        return alts.stream()
                .filter(Objects::nonNull)
                .flatMap(
                        alt ->
                                rule.finder()
                                        .in(Writing.of(alt, List.of()))
                                        .filter(span -> mayTell(rule, span.of(alt), discretion))
                                        .limit(1)
                                        .map(span -> rule.beside(span, alt, language, number)))
                .limit(MOST_OF_A_RULE);
    }

    private static boolean mayTell(Armed rule, String words, Discretion discretion) {
        return !rule.secret() || discretion.mayTell(words);
    }
}
