package io.loggia.profile.scim;

import java.util.Arrays;
import java.util.List;

/**
 * The entity tags of {@code If-Match} or {@code If-None-Match}, which are versions. Without the
 * header any version will do; a weak tag is none of ours.
 */
record EntityTags(List<String> tags) {

    private static final String ANY = "*";

    EntityTags {
        tags = List.copyOf(tags);
    }

    static EntityTags of(List<String> headers) {
        return new EntityTags(
                headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .map(String::strip)
                        .toList());
    }

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Whether an {@code If-Match} lets somebody go on who meets that version. */
    boolean name(long version) {
        return tags.isEmpty() || tags.contains(ANY) || tags.contains(of(version));
    }

    /** Whether an {@code If-None-Match} says that this version is known. */
    boolean know(long version) {
        return !tags.isEmpty() && name(version);
    }
}
