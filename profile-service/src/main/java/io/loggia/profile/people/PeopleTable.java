package io.loggia.profile.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.loggia.profile.ProfileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People as a spreadsheet saves them (RFC 4180, UTF-8): a header with names of columns, a row for
 * each. Columns are separated by a comma or, as in some countries, a semicolon; what a cell lists,
 * by a vertical bar. A problem names the row, as the spreadsheet counts, and the column.
 */
final class PeopleTable {

    static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BAR = "\\|";
    private static final ObjectReader ROWS =
            new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.TRIM_SPACES)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .readerFor(String[].class);

    private static final Set<String> COLUMNS =
            Set.of(
                    "key",
                    "managerKey",
                    "handle",
                    "displayName",
                    "title",
                    "department",
                    "pronouns",
                    "place",
                    "timeZone",
                    "bio",
                    "languages",
                    "askTopics",
                    "learnTopics",
                    "availableToHelp");

    private PeopleTable() {}

    /** Fails with INVALID_BODY where there is no table, and with INVALID_FIELD in one. */
    static PeopleImportRequest read(byte[] bytes) {
        String text = text(bytes);
        List<String[]> rows = rows(text, separator(text));
        List<String> header = header(rows.isEmpty() ? new String[0] : rows.getFirst());
        List<PeopleImportRequest.Person> people = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            people.add(person(new Row(i + 1, cells(header, rows.get(i), i + 1))));
        }
        return new PeopleImportRequest(people);
    }

    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProfileProblem.INVALID_BODY.at("body", "save the table as UTF-8");
        }
    }

    /** What stands more often in the header; no column's name has either. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static List<String[]> rows(String text, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<String[]> rows = new ArrayList<>();
        try (MappingIterator<String[]> each = ROWS.with(schema).readValues(text)) {
            while (each.hasNextValue()) {
                rows.add(each.nextValue());
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw ProfileProblem.INVALID_BODY.at("row " + (rows.size() + 1), "cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(String[] names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw ProfileProblem.INVALID_FIELD.at("row 1", "has a column without a name");
            }
            if (!COLUMNS.contains(name)) {
                throw ProfileProblem.INVALID_FIELD.at("row 1, " + name, "is no column");
            }
            if (!seen.add(name)) {
                throw ProfileProblem.INVALID_FIELD.at("row 1, " + name, "stands there twice");
            }
        }
        return List.of(names);
    }

    private static Map<String, String> cells(List<String> header, String[] values, int number) {
        if (values.length != header.size()) {
            throw ProfileProblem.INVALID_FIELD.at(
                    "row " + number,
                    "has %d cells, the header %d".formatted(values.length, header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isBlank()) {
                cells.put(header.get(i), values[i]);
            }
        }
        return cells;
    }

    private static PeopleImportRequest.Person person(Row row) {
        return new PeopleImportRequest.Person(
                row.needed("key"),
                row.cell("managerKey"),
                row.needed("handle"),
                row.needed("displayName"),
                row.cell("title"),
                row.cell("department"),
                row.cell("pronouns"),
                row.cell("place"),
                row.cell("timeZone"),
                row.cell("bio"),
                row.list("languages"),
                row.list("askTopics"),
                row.list("learnTopics"),
                null,
                row.truth("availableToHelp"));
    }

    private record Row(int number, Map<String, String> cells) {

        @Nullable String cell(String column) {
            return cells.get(column);
        }

        String needed(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw problem(column, "is empty");
            }
            return value;
        }

        @Nullable List<String> list(String column) {
            String value = cells.get(column);
            return value == null
                    ? null
                    : List.of(value.split(BAR)).stream().map(String::strip).toList();
        }

        @Nullable Boolean truth(String column) {
            String value = cells.get(column);
            if (value == null || "true".equals(value) || "false".equals(value)) {
                return value == null ? null : Boolean.valueOf(value);
            }
            throw problem(column, "is neither true nor false");
        }

        private RuntimeException problem(String column, String detail) {
            return ProfileProblem.INVALID_FIELD.at("row " + number + ", " + column, detail);
        }
    }
}
