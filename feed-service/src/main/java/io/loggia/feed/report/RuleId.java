package io.loggia.feed.report;

import io.loggia.feed.FeedProblem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a rule of the guidelines is named; which rules there are is known at outward-service. */
public final class RuleId {

    public static final String PATTERN = "^[a-z0-9-]{1,64}$";

    private static final Pattern ID = Pattern.compile(PATTERN);

    private RuleId() {}

    /** The id, or none. */
    public static @Nullable String require(@Nullable String rule) {
        if (rule != null && !ID.matcher(rule).matches()) {
            throw FeedProblem.INVALID_FIELD.at("rule", "must be the id of a rule");
        }
        return rule;
    }
}
