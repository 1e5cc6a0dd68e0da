package io.loggia.profile.scim;

import java.util.Map;

/** What stands in a WHERE, with the values of the parameters that it names. */
record SqlCondition(String sql, Map<String, Object> values) {

    /** Everybody who was brought in, and not deleted since. */
    static final SqlCondition PRESENT = new SqlCondition("NOT dropped", Map.of());

    SqlCondition {
        values = Map.copyOf(values);
    }
}
