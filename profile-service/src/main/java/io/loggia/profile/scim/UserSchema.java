package io.loggia.profile.scim;

import java.util.Locale;

/** The names of RFC 7643 that are spoken here. */
final class UserSchema {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    static final String SCHEMAS = "schemas";
    static final String ID = "id";
    static final String META = "meta";
    static final String USER_NAME = "userName";
    static final String EXTERNAL_ID = "externalId";
    static final String ACTIVE = "active";
    static final String EMAILS = "emails";
    static final String MANAGER = "manager";
    static final String VALUE = "value";
    static final String PRIMARY = "primary";
    static final String MANAGER_VALUE = ENTERPRISE + ":" + MANAGER + "." + VALUE;

    private static final String CORE_PREFIX = (CORE + ":").toLowerCase(Locale.ROOT);

    private UserSchema() {}

    /**
     * The path without the schema that goes without saying, and the extension as a whole as the
     * library writes it; names have no case (2.1).
     */
    static String shortened(String path) {
        if (path.equalsIgnoreCase(ENTERPRISE)) {
            return path + ":";
        }
        return path.toLowerCase(Locale.ROOT).startsWith(CORE_PREFIX)
                ? path.substring(CORE_PREFIX.length())
                : GroupSchema.shortened(path);
    }
}
