package io.loggia.outward.nudge;

import java.util.List;
import java.util.stream.Stream;

/** Finds in a writing what a rule is about, in time linear in its length. */
@FunctionalInterface
interface Finder {

    Stream<Span> in(Writing writing);

    /** What a rule of stewards looks for; {@code company} is the name that we go by. */
    static Finder of(Rule rule, String company) {
        return switch (rule.check()) {
            case ALT_TEXT -> missingAltText();
            case AFFILIATION ->
                    subjectWithout(
                            PhraseFinder.of(List.of(company)), PhraseFinder.of(rule.phrases()));
            case null ->
                    but(
                            either(
                                    ExpressionFinder.of(rule.patterns()),
                                    PhraseFinder.of(rule.phrases())),
                            rule.exceptions().stream().map(Expression::of).toList());
        };
    }

    /** Where either finds something. */
    private static Finder either(Finder one, Finder other) {
        return writing -> Stream.concat(one.in(writing), other.in(writing));
    }

    /** Never finds anything. */
    static Finder none() {
        return writing -> Stream.empty();
    }

    /** What is none of the exceptions. */
    private static Finder but(Finder finder, List<Expression> exceptions) {
        return writing ->
                finder.in(writing)
                        .filter(
                                span ->
                                        exceptions.stream()
                                                .noneMatch(
                                                        one ->
                                                                one.isAllOf(
                                                                        span.of(writing.text()))));
    }

    /** The place of no text for each picture without a description, once. */
    private static Finder missingAltText() {
        return writing ->
                writing.alts().stream()
                        .filter(alt -> alt == null || alt.isBlank())
                        .map(alt -> Span.NOWHERE)
                        .limit(1);
    }

    /** The first subject, unless some word shows that one belongs to it. */
    private static Finder subjectWithout(Finder subject, Finder belonging) {
        return writing ->
                belonging.in(writing).findAny().isPresent()
                        ? Stream.empty()
                        : subject.in(writing).limit(1);
    }
}
