package io.loggia.outward.erasure;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who is being erased, and by what names others' words may hold them. */
record Erasure(UUID profileId, long version, List<String> handles, @Nullable String displayName) {

    /** What stands there from then on: a handle that nobody can have. */
    static final String INSTEAD = "@erased";

    private static final Pattern HANDLE = Pattern.compile("\\w+");

    /** What may mean something in a regular expression, and is itself behind a backslash. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]");

    private static final String NEVER = "(?=a)b";

    /**
     * How a handle is found in texts, HTML and JSON: a regular expression of PostgreSQL, matched in
     * either case. It matches nothing where no handle is known.
     */
    String words() {
        String any =
                handles.stream().filter(HANDLE.asMatchPredicate()).collect(Collectors.joining("|"));
        return any.isEmpty() ? NEVER : "(?<!\\w)(?:@|&#64;)(?:" + any + ")(?!\\w)";
    }

    /** The same for the whole name; null where none is known. */
    @Nullable String name() {
        return displayName == null || displayName.isBlank()
                ? null
                : "(?<!\\w)" + SIGN.matcher(displayName).replaceAll("\\\\$0") + "(?!\\w)";
    }
}
