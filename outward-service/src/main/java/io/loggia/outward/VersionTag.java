package io.loggia.outward;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client says it has read: the one value of {@code If-Match}. A weak tag or {@code *} names
 * no version (RFC 9110, 13.1.1, would let {@code *} overwrite blindly; an edit here may not).
 * Version 0 is what nobody has written yet.
 */
public record VersionTag(long version) {

    public static final String HEADER = "If-Match";

    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final long NONE = -1;

    public static VersionTag of(List<String> headers) {
        if (headers.isEmpty()) {
            throw OutwardProblem.PRECONDITION_REQUIRED.at(HEADER);
        }
        if (headers.size() > 1) {
            throw OutwardProblem.INVALID_FIELD.at(HEADER, "must be one entity tag");
        }
        Matcher tag = STRONG.matcher(headers.getFirst().strip());
        return new VersionTag(tag.matches() ? Long.parseLong(tag.group(1)) : NONE);
    }

    public boolean names(long present) {
        return version == present;
    }
}
