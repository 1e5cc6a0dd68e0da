package io.loggia.outward.site;

import java.util.List;
import java.util.Map;

/** A form as it was sent; whatever is missing is empty. Kept, so that nobody types it twice. */
public record FormInput(
        String name,
        String email,
        String text,
        String topic,
        String to,
        String website,
        String stamp,
        String proof) {

    static FormInput of(Map<String, List<String>> fields) {
        return new FormInput(
                first(fields, "name"),
                first(fields, "email"),
                first(fields, "text"),
                first(fields, "topic"),
                first(fields, "to"),
                first(fields, "website"),
                first(fields, "stamp"),
                first(fields, "proof"));
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What was only begun elsewhere, on a page without a stamp. */
    boolean isBegun() {
        return stamp.isEmpty();
    }

    /** People do not see that field. */
    boolean isBaited() {
        return !website.isEmpty();
    }
}
