package io.loggia.outward.nudge;

import java.util.stream.Stream;

/** Finds in a writing what a rule is about, in time linear in its length. */
@FunctionalInterface
interface Finder {

    Stream<Span> in(Writing writing);

    /** Where either finds something. */
    static Finder either(Finder one, Finder other) {
        return writing -> Stream.concat(one.in(writing), other.in(writing));
    }

    /** Never finds anything. */
    static Finder none() {
        return writing -> Stream.empty();
    }

    /** The place of no text for each picture without a description, once. */
    static Finder missingAltText() {
        return writing ->
                writing.alts().stream()
                        .filter(alt -> alt == null || alt.isBlank())
                        .map(alt -> Span.NOWHERE)
                        .limit(1);
    }

    /** The first subject, unless some word shows that one belongs to it. */
    static Finder subjectWithout(Finder subject, Finder belonging) {
        return writing ->
                belonging.in(writing).findAny().isPresent()
                        ? Stream.empty()
                        : subject.in(writing).limit(1);
    }
}
