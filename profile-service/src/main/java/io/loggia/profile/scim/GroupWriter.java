package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import java.util.List;

/** Writes Group documents, with names that are found in whatever case. */
record GroupWriter(URI address) {

    /** The whole of it. */
    ObjectNode write(ScimGroup group) {
        ObjectNode document = JsonUtils.getJsonNodeFactory().objectNode();
        document.putArray(UserSchema.SCHEMAS).add(GroupSchema.CORE);
        document.put(UserSchema.ID, group.id().toString());
        ObjectNode attributes = attributesOf(group);
        attributes.path(GroupSchema.MEMBERS).forEach(member -> describe((ObjectNode) member));
        document.setAll(attributes);
        document.putObject(UserSchema.META)
                .put("resourceType", "Group")
                .put("created", UserWriter.RFC_3339.format(group.createdAt()))
                .put("lastModified", UserWriter.RFC_3339.format(group.changedAt()))
                .put("location", location(group.id().toString()))
                .put("version", EntityTags.of(group.version()));
        return document;
    }

    private void describe(ObjectNode member) {
        member.put("$ref", address + "/Users/" + member.path(UserSchema.VALUE).asText())
                .put("type", "User");
    }

    ObjectNode write(ScimGroupPage page, List<ObjectNode> documents) {
        return UserWriter.list(page.total(), page.startIndex(), documents);
    }

    String location(String id) {
        return address + "/Groups/" + id;
    }

    /** What the directory said, and no more: what a PATCH works on. */
    static ObjectNode attributesOf(ScimGroup group) {
        ObjectNode document = JsonUtils.getJsonNodeFactory().objectNode();
        String externalId = group.externalId();
        if (externalId != null) {
            document.put(UserSchema.EXTERNAL_ID, externalId);
        }
        document.put(GroupSchema.DISPLAY_NAME, group.displayName());
        if (!group.memberIds().isEmpty()) {
            ArrayNode members = document.putArray(GroupSchema.MEMBERS);
            group.memberIds()
                    .forEach(id -> members.addObject().put(UserSchema.VALUE, id.toString()));
        }
        return document;
    }
}
