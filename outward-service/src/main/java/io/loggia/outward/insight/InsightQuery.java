package io.loggia.outward.insight;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that are asked about, both of them included: a year at most. */
record InsightQuery(LocalDate from, LocalDate to) {

    private static final Pattern PLAIN = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}");

    static InsightQuery of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters);
        LocalDate from = date("from", query.single("from"));
        LocalDate to = date("to", query.single("to"));
        if (from.isAfter(to)) {
            throw OutwardProblem.INVALID_FIELD.at("from", "must not be after to");
        }
        if (from.plusYears(1).isBefore(to)) {
            throw OutwardProblem.INVALID_FIELD.at("from", "at most a year before to");
        }
        return new InsightQuery(from, to);
    }

    private static LocalDate date(String field, @Nullable String text) {
        if (text == null || !PLAIN.matcher(text).matches()) {
            throw notADate(field);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw notADate(field);
        }
    }

    private static RuntimeException notADate(String field) {
        return OutwardProblem.INVALID_FIELD.at(field, "must be a date, such as 2026-11-23");
    }
}
