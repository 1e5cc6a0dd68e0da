package io.loggia.outward.insight;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that are asked about, both of them included: a year at most. Who names none is told of
 * the twelve weeks up to today.
 */
record InsightQuery(LocalDate from, LocalDate to) {

    private static final Pattern PLAIN = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}");

    private static final int USUAL_WEEKS = 12;

    static InsightQuery of(Map<String, List<String>> parameters, LocalDate today) {
        Query query = new Query(parameters);
        LocalDate to = date("to", query.single("to"), today);
        LocalDate from = date("from", query.single("from"), to.minusWeeks(USUAL_WEEKS));
        if (from.isAfter(to)) {
            throw OutwardProblem.INVALID_FIELD.at("from", "must not be after to");
        }
        if (from.plusYears(1).isBefore(to)) {
            throw OutwardProblem.INVALID_FIELD.at("from", "at most a year before to");
        }
        return new InsightQuery(from, to);
    }

    private static LocalDate date(String field, @Nullable String text, LocalDate usual) {
        if (text == null) {
            return usual;
        }
        if (!PLAIN.matcher(text).matches()) {
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
