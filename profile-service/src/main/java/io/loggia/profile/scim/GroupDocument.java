package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.profile.IdSpelling;
import io.loggia.profile.ProfileProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a Group document; a name that the standard does not have is refused. */
record GroupDocument(@Nullable String externalId, String displayName, Set<UUID> memberIds) {

    static final int NAME = 80;
    static final int MOST_MEMBERS = 20_000;

    private static final int KEY = 255;
    private static final Set<String> OF_GROUPS =
            Set.of("schemas", "id", "externalid", "meta", "displayname", "members");
    private static final Set<String> OF_MEMBERS = Set.of("value", "display", "type", "$ref");

    static GroupDocument read(ObjectNode document) {
        AttributeReader group = new AttributeReader(document, "").knowing(OF_GROUPS);
        checkSchemas(group);
        Set<UUID> members = new LinkedHashSet<>();
        for (AttributeReader member : group.each(GroupSchema.MEMBERS, MOST_MEMBERS)) {
            members.add(idOf(member.knowing(OF_MEMBERS)));
        }
        return new GroupDocument(
                group.text(UserSchema.EXTERNAL_ID, KEY),
                group.require(GroupSchema.DISPLAY_NAME, NAME),
                members);
    }

    private static void checkSchemas(AttributeReader group) {
        JsonNode schemas = group.value(UserSchema.SCHEMAS);
        boolean spoken =
                schemas == null
                        || (schemas.isArray()
                                && schemas.valueStream()
                                        .allMatch(
                                                schema ->
                                                        schema.asText()
                                                                .equalsIgnoreCase(
                                                                        GroupSchema.CORE)));
        if (!spoken) {
            throw group.wrong(UserSchema.SCHEMAS, "names one that is not spoken here");
        }
    }

    private static UUID idOf(AttributeReader member) {
        return IdSpelling.parse(member.require(UserSchema.VALUE, KEY))
                .orElseThrow(() -> ProfileProblem.INVALID_FIELD.at(GroupSchema.MEMBERS_VALUE));
    }

    List<UUID> without(Set<UUID> ids) {
        return memberIds.stream().filter(id -> !ids.contains(id)).toList();
    }
}
