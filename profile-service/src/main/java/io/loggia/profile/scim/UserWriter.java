package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes User documents, with names that are found in whatever case. */
record UserWriter(URI address) {

    static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** The whole of it. */
    ObjectNode write(UserView user) {
        ObjectNode document = newObject();
        document.putArray(UserSchema.SCHEMAS).add(UserSchema.CORE);
        document.put(UserSchema.ID, user.id().toString());
        ObjectNode attributes = attributesOf(user);
        if (attributes.path(UserSchema.ENTERPRISE).path(UserSchema.MANAGER)
                instanceof ObjectNode manager) {
            manager.put("$ref", location(manager.path(UserSchema.VALUE).asText()));
        }
        if (attributes.has(UserSchema.ENTERPRISE)) {
            document.withArray(UserSchema.SCHEMAS).add(UserSchema.ENTERPRISE);
        }
        document.setAll(attributes);
        document.putObject(UserSchema.META)
                .put("resourceType", "User")
                .put("created", RFC_3339.format(user.createdAt()))
                .put("lastModified", RFC_3339.format(user.changedAt()))
                .put("location", location(user.id().toString()))
                .put("version", EntityTags.of(user.version()));
        return document;
    }

    ObjectNode write(UserPage page, List<ObjectNode> documents) {
        return list(page.total(), page.startIndex(), documents);
    }

    static ObjectNode list(long total, long startIndex, List<ObjectNode> documents) {
        ObjectNode list = newObject();
        list.putArray(UserSchema.SCHEMAS).add(UserSchema.LIST);
        list.put("totalResults", total)
                .put("startIndex", startIndex)
                .put("itemsPerPage", documents.size())
                .putArray("Resources")
                .addAll(documents);
        return list;
    }

    String location(String id) {
        return address + "/Users/" + id;
    }

    /** What the directory said, and no more: what a PATCH works on. */
    static ObjectNode attributesOf(UserView user) {
        Particulars said = user.particulars();
        ObjectNode document = newObject();
        put(document, UserSchema.EXTERNAL_ID, said.externalId());
        document.put(UserSchema.USER_NAME, said.userName());
        ObjectNode name = newObject();
        put(name, "formatted", said.formattedName());
        put(name, "familyName", said.familyName());
        put(name, "givenName", said.givenName());
        putUnlessEmpty(document, "name", name);
        put(document, "displayName", said.displayName());
        put(document, "title", said.title());
        document.put(UserSchema.ACTIVE, user.active());
        if (!said.emails().isEmpty()) {
            ArrayNode emails = document.putArray(UserSchema.EMAILS);
            said.emails().forEach(email -> emails.add(of(email)));
        }
        putUnlessEmpty(document, UserSchema.ENTERPRISE, employment(said));
        return document;
    }

    private static ObjectNode of(EmailAddress email) {
        ObjectNode address = newObject().put(UserSchema.VALUE, email.value());
        put(address, "type", email.type());
        return email.primary() ? address.put(UserSchema.PRIMARY, true) : address;
    }

    private static ObjectNode employment(Particulars said) {
        ObjectNode employment = newObject();
        put(employment, "employeeNumber", said.employeeNumber());
        put(employment, "department", said.department());
        UUID managerId = said.managerId();
        if (managerId != null) {
            employment.putObject(UserSchema.MANAGER).put(UserSchema.VALUE, managerId.toString());
        }
        return employment;
    }

    private static ObjectNode newObject() {
        return JsonUtils.getJsonNodeFactory().objectNode();
    }

    private static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private static void putUnlessEmpty(ObjectNode object, String name, ObjectNode value) {
        if (!value.isEmpty()) {
            object.set(name, value);
        }
    }
}
