package io.loggia.local.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo company's files: a line of headings, then rows; the last column may hold commas. */
final class Table {

    private Table() {}

    static List<List<String>> read(String file, int columns) {
        try (InputStream content = Objects.requireNonNull(Table.class.getResourceAsStream(file));
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> List.of(line.split(",", columns))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a cell with spaces between; none in an empty one. */
    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
