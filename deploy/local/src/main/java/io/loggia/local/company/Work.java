package io.loggia.local.company;

import java.util.List;

/** Something that somebody of the demo company made. */
record Work(String handle, String kind, int year, String url, String title) {

    private static final int COLUMNS = 5;

    static List<Work> all() {
        return Table.read("works.csv", COLUMNS).stream()
                .map(
                        row ->
                                new Work(
                                        row.get(0),
                                        row.get(1),
                                        Integer.parseInt(row.get(2)),
                                        row.get(3),
                                        row.get(4)))
                .toList();
    }
}
