package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import java.util.Comparator;
import java.util.List;
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
                .flatMap(rule -> hints(rule, writing, language, discretion))
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
                .filter(span -> !rule.secret() || discretion.mayTell(span.of(text)))
                .map(span -> rule.at(span, text, language, numbers.applyAsInt(rule.guideline())));
    }
}
