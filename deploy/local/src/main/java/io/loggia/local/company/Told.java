package io.loggia.local.company;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told in the demo company; what it answers and what it quotes are keys above
 * it, or empty.
 */
record Told(
        String key,
        String answers,
        String quotes,
        String author,
        Instant at,
        List<Reaction> reactions,
        String text) {

    private static final int COLUMNS = 7;
    private static final int MINUTE = 60;

    /** What somebody said of it by one tap. */
    record Reaction(String kind, String reader) {}

    /** All of it, as if the last word had been said a moment ago. */
    static List<Told> all(Instant now) {
        WorkingDays days = new WorkingDays(now);
        Map<String, Instant> times = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (List<String> row : Table.read("posts.csv", COLUMNS)) {
            Instant minute = time(row.get(4), days, times.get(row.get(1)));
            times.put(row.getFirst(), minute);
            all.add(of(row, minute.plusSeconds(all.size() * 7L % MINUTE)));
        }
        return all;
    }

    /** {@code +12}: twelve minutes after what it answers. */
    private static Instant time(String when, WorkingDays days, @Nullable Instant answered) {
        return answered == null
                ? days.at(when)
                : answered.plus(Duration.ofMinutes(Long.parseLong(when.substring(1))));
    }

    private static Told of(List<String> row, Instant at) {
        return new Told(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                at,
                reactions(row.get(5)),
                row.get(6).replace("\\n", "\n"));
    }

    /** As in {@code like:bob carol;thanks:dave}. */
    private static List<Reaction> reactions(String cell) {
        return Stream.of(cell.split(";", -1))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> kind.split(":", -1))
                .flatMap(
                        kind ->
                                Table.words(kind[1]).stream()
                                        .map(reader -> new Reaction(kind[0], reader)))
                .toList();
    }
}
