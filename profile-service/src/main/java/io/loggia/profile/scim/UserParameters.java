package io.loggia.profile.scim;

import io.loggia.profile.ProfileProblem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Query parameters of a list, of each all its values. */
final class UserParameters {

    static final int MOST = 200;
    static final int USUAL = 100;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private UserParameters() {}

    static UserQuery query(List<String> filter, List<String> startIndex, List<String> count) {
        return query(Column.OF_USERS, filter, startIndex, count);
    }

    static UserQuery query(
            Map<String, Column> known,
            List<String> filter,
            List<String> startIndex,
            List<String> count) {
        String text = single("filter", filter);
        return new UserQuery(
                text == null ? SqlCondition.PRESENT : UserFilter.read(text, known),
                Math.max(1, number("startIndex", startIndex, 1)),
                Math.clamp(number("count", count, USUAL), 0, MOST));
    }

    /** Less than the least means the least (RFC 7644, 3.4.2.4). */
    private static int number(String name, List<String> values, int otherwise) {
        String text = single(name, values);
        if (text == null) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw ProfileProblem.INVALID_FIELD.at(name, "must be a whole number");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw ProfileProblem.INVALID_FIELD.at(name, "must be told once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
