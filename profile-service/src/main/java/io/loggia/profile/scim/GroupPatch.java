package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.messages.PatchRequest;
import io.loggia.profile.IdSpelling;
import io.loggia.profile.ProfileProblem;

/**
 * A PATCH of a group (RFC 7644, 3.5.2). Directories in use name the members to be removed as values
 * of {@code members}; by the standard that path alone would remove all of them.
 */
final class GroupPatch {

    private static final String OPERATIONS = "Operations";

    private GroupPatch() {}

    /** What was sent is counted, and not the members that one operation removes. */
    static PatchRequest read(ObjectNode body) {
        UserPatch.requireOperations(body);
        if (body.path(OPERATIONS) instanceof ArrayNode operations) {
            ArrayNode settled = operations.arrayNode();
            operations.forEach(operation -> settle(operation, settled));
            body.set(OPERATIONS, settled);
        }
        return UserPatch.parse(body);
    }

    private static void settle(JsonNode operation, ArrayNode settled) {
        JsonNode value = operation.path(UserSchema.VALUE);
        boolean removesSome =
                "remove".equalsIgnoreCase(operation.path("op").asText())
                        && GroupSchema.MEMBERS.equalsIgnoreCase(
                                GroupSchema.shortened(operation.path("path").asText()))
                        && !value.isMissingNode();
        if (!removesSome) {
            settled.add(operation);
            return;
        }
        if (!value.isArray()) {
            throw ProfileProblem.INVALID_FIELD.at(UserSchema.VALUE, "must be a list of members");
        }
        value.forEach(member -> settled.add(removal(member, settled)));
    }

    private static ObjectNode removal(JsonNode member, ArrayNode settled) {
        String id =
                IdSpelling.parse(member.path(UserSchema.VALUE).asText())
                        .orElseThrow(
                                () -> ProfileProblem.INVALID_FIELD.at(GroupSchema.MEMBERS_VALUE))
                        .toString();
        return settled.objectNode()
                .put("op", "remove")
                .put("path", "members[value eq \"" + id + "\"]");
    }
}
