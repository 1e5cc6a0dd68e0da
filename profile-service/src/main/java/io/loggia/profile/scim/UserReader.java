package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.profile.IdSpelling;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is kept of a User document. What the standard has beside that is taken and left away;
 * what it does not have is refused, so that a name misspelt is not lost in silence.
 */
final class UserReader {

    private static final int KEY = 255;
    private static final int LINE = 120;
    private static final int NUMBER = 60;
    private static final int MOST_EMAILS = 20;
    private static final Set<String> OF_USERS =
            Set.of(
                    "schemas",
                    "id",
                    "externalid",
                    "meta",
                    "username",
                    "name",
                    "displayname",
                    "nickname",
                    "profileurl",
                    "title",
                    "usertype",
                    "preferredlanguage",
                    "locale",
                    "timezone",
                    "active",
                    "password",
                    "emails",
                    "phonenumbers",
                    "ims",
                    "photos",
                    "addresses",
                    "groups",
                    "entitlements",
                    "roles",
                    "x509certificates",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user");
    private static final Set<String> OF_NAMES =
            Set.of(
                    "formatted",
                    "familyname",
                    "givenname",
                    "middlename",
                    "honorificprefix",
                    "honorificsuffix");
    private static final Set<String> OF_EMAILS =
            Set.of("value", "display", "type", "primary", "$ref");
    private static final Set<String> OF_EMPLOYEES =
            Set.of(
                    "employeenumber",
                    "costcenter",
                    "organization",
                    "division",
                    "department",
                    "manager");
    private static final Set<String> OF_MANAGERS = Set.of("value", "$ref", "displayname");

    private UserReader() {}

    static UserRequest read(ObjectNode document) {
        AttributeReader user = new AttributeReader(document, "").knowing(OF_USERS);
        checkSchemas(user);
        Particulars particulars = particulars(user, name(user), employee(user));
        TextPolicy.LINE.require("displayName", particulars.name(), Particulars.NAME);
        return new UserRequest(particulars, user.flag(UserSchema.ACTIVE));
    }

    private static Particulars particulars(
            AttributeReader user, AttributeReader name, AttributeReader employee) {
        return new Particulars(
                user.require(UserSchema.USER_NAME, KEY),
                user.text(UserSchema.EXTERNAL_ID, KEY),
                name.text("formatted", LINE),
                name.text("givenName", LINE),
                name.text("familyName", LINE),
                user.text("displayName", Particulars.NAME),
                user.text("title", LINE),
                emails(user),
                employee.text("employeeNumber", NUMBER),
                employee.text("department", LINE),
                manager(employee));
    }

    private static AttributeReader name(AttributeReader user) {
        return user.complex("name", ".").knowing(OF_NAMES);
    }

    private static AttributeReader employee(AttributeReader user) {
        return user.complex(UserSchema.ENTERPRISE, ":").knowing(OF_EMPLOYEES);
    }

    private static void checkSchemas(AttributeReader user) {
        JsonNode schemas = user.value(UserSchema.SCHEMAS);
        boolean spoken =
                schemas == null
                        || (schemas.isArray()
                                && schemas.valueStream().allMatch(UserReader::isSpoken));
        if (!spoken) {
            throw user.wrong(UserSchema.SCHEMAS, "names one that is not spoken here");
        }
    }

    private static boolean isSpoken(JsonNode schema) {
        String name = schema.asText();
        return name.equalsIgnoreCase(UserSchema.CORE)
                || name.equalsIgnoreCase(UserSchema.ENTERPRISE);
    }

    private static List<EmailAddress> emails(AttributeReader user) {
        List<EmailAddress> emails = new ArrayList<>();
        for (AttributeReader email : user.each(UserSchema.EMAILS, MOST_EMAILS)) {
            email.knowing(OF_EMAILS);
            Boolean primary = email.flag(UserSchema.PRIMARY);
            emails.add(
                    new EmailAddress(
                            email.require(UserSchema.VALUE, KEY),
                            email.text("type", NUMBER),
                            primary != null && primary));
        }
        if (emails.stream().filter(EmailAddress::primary).count() > 1) {
            throw user.wrong("emails.primary", "is true of one at most");
        }
        return emails;
    }

    /** Also the id alone, which directories in use send. */
    private static @Nullable UUID manager(AttributeReader employee) {
        JsonNode manager = employee.value(UserSchema.MANAGER);
        if (manager == null) {
            return null;
        }
        String id =
                manager.isTextual()
                        ? employee.text(UserSchema.MANAGER, KEY)
                        : employee.complex(UserSchema.MANAGER, ".")
                                .knowing(OF_MANAGERS)
                                .text(UserSchema.VALUE, KEY);
        return id == null
                ? null
                : IdSpelling.parse(id)
                        .orElseThrow(
                                () ->
                                        ProfileProblem.INVALID_FIELD.at(
                                                UserSchema.MANAGER_VALUE, "is nobody's id"));
    }
}
