package io.loggia.profile.scim;

import java.util.Locale;

/** The names of RFC 7643, 4.2, that are spoken here. */
final class GroupSchema {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String DISPLAY_NAME = "displayName";
    static final String MEMBERS = "members";
    static final String MEMBERS_VALUE = MEMBERS + "." + UserSchema.VALUE;

    private static final String CORE_PREFIX = (CORE + ":").toLowerCase(Locale.ROOT);

    private GroupSchema() {}

    /** The path without the schema that goes without saying; names have no case (2.1). */
    static String shortened(String path) {
        return path.toLowerCase(Locale.ROOT).startsWith(CORE_PREFIX)
                ? path.substring(CORE_PREFIX.length())
                : path;
    }
}
