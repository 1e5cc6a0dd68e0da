package io.loggia.profile.finder;

import java.util.List;
import java.util.stream.Stream;

/** Folded words to look for, all of them, and such that must stand in somebody's position. */
record Terms(List<Term> words, List<Term> places) {

    private static final List<String> POSITION = List.of("p");
    private static final String NAME = "n";
    private static final int SHORTEST_BEGINNING = 3;

    /** A word as it was typed, and words of the directory that are spelt nearly so. */
    record Term(String typed, List<String> near) {

        private String query(List<String> marks, boolean beginnings) {
            return TextQuery.any(marks.stream().map(mark -> query(mark, beginnings)));
        }

        private String query(String mark, boolean beginnings) {
            String first =
                    beginnings && canBegin(mark)
                            ? TextQuery.beginning(mark, typed)
                            : TextQuery.word(mark, typed);
            Stream<String> others = near.stream().map(word -> TextQuery.word(mark, word));
            return TextQuery.any(Stream.concat(Stream.of(first), others));
        }

        /** With a letter or two begins a word of nearly everybody's; names are typed so. */
        private boolean canBegin(String mark) {
            return mark.equals(NAME) || typed.length() >= SHORTEST_BEGINNING;
        }
    }

    /** All of them, the words where the tier looks. */
    String query(Tier tier) {
        return TextQuery.all(
                Stream.concat(
                        words.stream().map(word -> word.query(tier.marks(), tier.beginnings())),
                        inPosition()));
    }

    /** Whatever had a part in finding somebody. */
    String anyOfThem() {
        Tier widest = Tier.ANYTHING;
        return TextQuery.any(
                Stream.concat(
                        words.stream().map(word -> word.query(widest.marks(), true)),
                        inPosition()));
    }

    private Stream<String> inPosition() {
        return places.stream().map(place -> place.query(POSITION, true));
    }
}
