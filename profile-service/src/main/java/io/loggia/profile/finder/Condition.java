package io.loggia.profile.finder;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a WHERE, with the values of the parameters that it names. */
record Condition(String sql, Map<String, Object> values) {

    /** The predicate of the partial indexes: nobody else is ever found. */
    static final Condition PRESENT_PERSON =
            new Condition("kind = 'PERSON' AND state = 'ACTIVE'", Map.of());

    /** Unless the value is null. */
    Condition where(String more, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> both = new HashMap<>(values);
        both.put(name, value);
        return new Condition(sql + " AND " + more, Map.copyOf(both));
    }
}
