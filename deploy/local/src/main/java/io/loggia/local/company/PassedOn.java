package io.loggia.local.company;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** That somebody passed on what was told, some minutes later. */
record PassedOn(String key, String person, Instant at) {

    private static final int COLUMNS = 3;

    static List<PassedOn> all(List<Told> told) {
        Map<String, Told> byKey =
                told.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        return Table.read("reposts.csv", COLUMNS).stream()
                .map(row -> of(row, Objects.requireNonNull(byKey.get(row.getFirst()))))
                .toList();
    }

    private static PassedOn of(List<String> row, Told told) {
        Duration later = Duration.ofMinutes(Long.parseLong(row.get(2)));
        return new PassedOn(told.key(), row.get(1), told.at().plus(later));
    }
}
