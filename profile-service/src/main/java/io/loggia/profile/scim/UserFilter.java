package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ValueNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * A filter (RFC 7644, 3.4.2.2) as SQL. Attributes become columns of a fixed list, values
 * parameters: nothing of the filter's own text stands in the statement.
 */
final class UserFilter {

    private static final int LONGEST = 1_000;
    private static final int LAST_YEAR = 9_998;
    private static final String EMAILS = "emails";
    private static final String IS_THERE = " IS NOT NULL";

    private final Map<String, Object> values = new HashMap<>();

    private UserFilter() {}

    static SqlCondition read(String text) {
        return read(text, Column.OF_USERS);
    }

    static SqlCondition read(String text, Map<String, Column> known) {
        if (text.length() > LONGEST) {
            throw refusal("is too long");
        }
        try {
            UserFilter filter = new UserFilter();
            String sql = filter.sql(parse(text), known);
            return new SqlCondition(
                    SqlCondition.PRESENT.sql() + " AND (" + sql + ")", filter.values);
        } catch (BadRequestException e) {
            throw refusal("cannot be read");
        }
    }

    private static Filter parse(String text) throws BadRequestException {
        try {
            return Filter.fromString(text);
        } catch (ClassCastException e) {
            // The library takes it for granted that no object and no list is compared with.
            throw refusal("compares with what is no value");
        }
    }

    /** What is not there is not equal to anything. */
    private String sql(Filter filter, Map<String, Column> known) {
        return switch (filter.getFilterType()) {
            case AND -> combined(filter, known, " AND ");
            case OR -> combined(filter, known, " OR ");
            case NOT -> "NOT coalesce((" + sql(inverted(filter), known) + "), false)";
            case COMPLEX_VALUE -> inBrackets(filter, known);
            case PRESENT -> present(column(filter, known));
            case EQUAL ->
                    isOfNull(filter)
                            ? "NOT " + present(column(filter, known))
                            : compare(filter, known, "%1$s = %2$s");
            case NOT_EQUAL ->
                    isOfNull(filter)
                            ? present(column(filter, known))
                            : compare(filter, known, "%1$s IS DISTINCT FROM %2$s");
            case CONTAINS -> text(filter, known, "position(%2$s IN %1$s) > 0");
            case STARTS_WITH -> text(filter, known, "starts_with(%1$s, %2$s)");
            case ENDS_WITH -> text(filter, known, "right(%1$s, length(%2$s)) = %2$s");
            case GREATER_THAN -> order(filter, known, "%1$s > %2$s");
            case GREATER_OR_EQUAL -> order(filter, known, "%1$s >= %2$s");
            case LESS_THAN -> order(filter, known, "%1$s < %2$s");
            case LESS_OR_EQUAL -> order(filter, known, "%1$s <= %2$s");
        };
    }

    private String combined(Filter filter, Map<String, Column> known, String operator) {
        StringJoiner parts = new StringJoiner(operator, "(", ")");
        for (Filter part : Objects.requireNonNull(filter.getCombinedFilters())) {
            parts.add(sql(part, known));
        }
        return parts.toString();
    }

    private static Filter inverted(Filter filter) {
        return Objects.requireNonNull(filter.getInvertedFilter());
    }

    /** One and the same value holds all that stands in the brackets. */
    private String inBrackets(Filter filter, Map<String, Column> known) {
        if (!known.equals(Column.OF_USERS) || !EMAILS.equals(key(filter))) {
            throw refusal("puts brackets behind an attribute that is not searched so");
        }
        Filter inside = Objects.requireNonNull(filter.getValueFilter());
        return Column.EMAILS.formatted(sql(inside, Column.OF_EMAILS));
    }

    private static String present(Column column) {
        return around(column, column.sql() + IS_THERE);
    }

    private static boolean isOfNull(Filter filter) {
        return value(filter).isNull();
    }

    private String text(Filter filter, Map<String, Column> known, String form) {
        return switch (column(filter, known).comparison()) {
            case NAME, KEY -> compare(filter, known, form);
            case FLAG, TIME -> throw refusal("looks for text where there is none");
        };
    }

    private String order(Filter filter, Map<String, Column> known, String form) {
        if (column(filter, known).comparison() == Column.Comparison.FLAG) {
            throw refusal("asks whether true is more than false");
        }
        return compare(filter, known, form);
    }

    private String compare(Filter filter, Map<String, Column> known, String form) {
        Column column = column(filter, known);
        String name = "p" + values.size();
        values.put(name, comparable(value(filter), column.comparison()));
        String parameter = ":" + name;
        boolean caseless = column.comparison() == Column.Comparison.NAME;
        return around(
                column,
                form.formatted(
                        caseless ? "lower(" + column.sql() + ")" : column.sql(),
                        caseless ? "lower(" + parameter + ")" : parameter));
    }

    private static String around(Column column, String condition) {
        return column.around().formatted(condition);
    }

    private static Object comparable(ValueNode value, Column.Comparison comparison) {
        String text = value.asText();
        if (text.indexOf('\0') >= 0 || value.isNull()) {
            throw refusal("compares with what nothing can be");
        }
        return switch (comparison) {
            case NAME, KEY -> text;
            case TIME -> time(text);
            case FLAG -> flag(text);
        };
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal("compares with neither true nor false");
        };
    }

    private static Instant time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw refusal("compares with what is no time of ours");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw refusal("compares with what is no time");
        }
    }

    private static Column column(Filter filter, Map<String, Column> known) {
        Column column = known.get(key(filter));
        if (column == null) {
            throw refusal("asks for an attribute that is not searched by");
        }
        return column;
    }

    private static String key(Filter filter) {
        Path path = Objects.requireNonNull(filter.getAttributePath());
        for (Path.Element element : path) {
            if (element.getValueFilter() != null) {
                throw refusal("puts brackets within a path");
            }
        }
        return UserSchema.shortened(path.toString()).toLowerCase(Locale.ROOT);
    }

    private static ValueNode value(Filter filter) {
        return Objects.requireNonNull(filter.getComparisonValue());
    }

    private static ProblemException refusal(String detail) {
        return ProfileProblem.INVALID_FILTER.at("filter", detail);
    }
}
