package io.loggia.profile.finder;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of the table, as text search queries: {@code all} that are found, of these the
 * {@code better} ones, each holding those before it, and whatever speaks for somebody.
 */
record Search(Filter filter, String all, List<String> better, String reason) {

    private static final String ANSWERED = "#";
    private static final String TO_BE_LEARNT = "~";
    private static final String SPOKEN = "@";

    static Search of(List<String> typedTopics, Filter filter, Terms terms) {
        List<String> topics =
                Stream.concat(typedTopics.stream(), Stream.ofNullable(filter.topic()))
                        .distinct()
                        .toList();
        String tag = filter.language();
        Stream<String> language =
                tag == null ? Stream.of() : Stream.of(TextQuery.word(SPOKEN, tag));
        Stream<String> chosen = Stream.concat(topics.stream().map(Search::listed), language);
        return new Search(
                filter,
                TextQuery.all(Stream.concat(Stream.of(terms.query(Tier.ANYTHING)), chosen)),
                terms.words().isEmpty() ? answering(topics) : tiers(terms),
                TextQuery.any(
                        Stream.concat(
                                Stream.of(terms.anyOfThem()),
                                topics.stream().map(Search::listed))));
    }

    private static String listed(String topic) {
        return TextQuery.any(
                Stream.of(TextQuery.word(ANSWERED, topic), TextQuery.word(TO_BE_LEARNT, topic)));
    }

    private static List<String> answering(List<String> topics) {
        String answering =
                TextQuery.all(topics.stream().map(topic -> TextQuery.word(ANSWERED, topic)));
        return answering.isEmpty() ? List.of() : List.of(answering);
    }

    private static List<String> tiers(Terms terms) {
        return Stream.of(Tier.values())
                .filter(tier -> tier != Tier.ANYTHING)
                .map(terms::query)
                .toList();
    }

    /** Nothing but the names then says who comes first. */
    boolean isWithoutText() {
        return all.isEmpty();
    }

    boolean isForEverybody() {
        return isWithoutText() && filter.equals(Filter.NONE);
    }

    Condition found() {
        return Condition.PRESENT_PERSON
                .where("department = :department", "department", filter.department())
                .where("place = :place", "place", filter.place())
                .where("available_to_help = :available", "available", filter.availableToHelp())
                .where("document @@ CAST(:all AS tsquery)", "all", all.isEmpty() ? null : all);
    }
}
