package io.loggia.outward;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, with all values of each parameter. Quarkus leaves an empty value out of a
 * list of values; here it is one, and refused.
 */
public record Query(Map<String, List<String>> values) {

    private static final int MAX_DIGITS = 3;
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    /** The value of a parameter, null if it is not given; refuses one that is repeated. */
    public @Nullable String single(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw OutwardProblem.INVALID_FIELD.at(name, "given more than once");
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    /** A version, null if none is given. */
    public @Nullable Long version(String name) {
        String text = single(name);
        if (text != null && !VERSION.matcher(text).matches()) {
            throw OutwardProblem.INVALID_FIELD.at(name, "must be a version");
        }
        return text == null ? null : Long.valueOf(text);
    }

    /** The parameter {@code limit}: a number from 1 to the most, written plainly. */
    public int limit(int usual, int most) {
        String text = single("limit");
        if (text == null) {
            return usual;
        }
        boolean plain =
                !text.isEmpty()
                        && text.length() <= MAX_DIGITS
                        && text.charAt(0) != '0'
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain || Integer.parseInt(text) > most) {
            throw OutwardProblem.INVALID_FIELD.at("limit", "a number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }
}
