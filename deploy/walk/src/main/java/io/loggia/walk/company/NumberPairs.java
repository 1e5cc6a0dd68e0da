package io.loggia.walk.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file of two columns of whole numbers under a known header. A byte order mark, CRLF and
 * empty lines at the end, as spreadsheets leave them, are taken as if they were not there.
 */
final class NumberPairs {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String MARK = "\uFEFF";

    private NumberPairs() {}

    /** One line's numbers, and its place for whoever finds fault with them. */
    record Row(int line, int first, int second) {}

    static List<Row> read(Path file, String header) {
        var lines = lines(file);
        var first = lines.isEmpty() ? "" : lines.getFirst();
        var found = first.startsWith(MARK) ? first.substring(1) : first;
        if (!found.equals(header)) {
            throw new BadInputException(file, 1, "must be the header " + header);
        }
        var end = lines.size();
        while (lines.get(end - 1).isEmpty()) {
            end--;
        }
        var rows = new ArrayList<Row>(end);
        for (var i = 1; i < end; i++) {
            rows.add(row(file, i + 1, lines.get(i)));
        }
        return rows;
    }

    private static Row row(Path file, int line, String text) {
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new BadInputException(file, line, "must be two numbers with a comma between");
        }
        return new Row(line, number(file, line, parts[0]), number(file, line, parts[1]));
    }

    private static int number(Path file, int line, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadInputException(
                    file, line, "not a whole number of at most 9 digits: " + shown(text));
        }
        return Integer.parseInt(text);
    }

    private static String shown(String text) {
        var printable = text.replaceAll("\\P{Print}", "?");
        return '"' + (printable.length() > 20 ? printable.substring(0, 20) + "…" : printable) + '"';
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (NoSuchFileException e) {
            throw new BadInputException(file, "there is no such file");
        } catch (CharacterCodingException e) {
            throw new BadInputException(file, "is not text in UTF-8");
        } catch (IOException e) {
            throw new BadInputException(file, "cannot be read: " + e.getMessage());
        }
    }
}
