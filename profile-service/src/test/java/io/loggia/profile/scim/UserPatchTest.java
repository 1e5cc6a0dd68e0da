package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations, and what a person's document says after them. */
class UserPatchTest {

    private static final Particulars ALICE =
            new Particulars(
                    "alice",
                    "a-1",
                    null,
                    "Alice",
                    "Archer",
                    null,
                    "Engineer",
                    List.of(new EmailAddress("alice@work.example", "work", true)),
                    "7",
                    "Glass",
                    null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"op": "replace", "path": "title", "value": "Chief"}           | /title | Chief
                    {"op": "Replace", "path": "TITLE", "value": "Chief"}           | /title | Chief
                    {"op": "add", "path": "title", "value": "Chief"}               | /title | Chief
                    {"op": "replace", "value": {"title": "Chief"}}                 | /title | Chief
                    {"op": "remove", "path": "title"}                              | /title |
                    {"op": "replace", "path": "name.familyName", "value": "Baker"} | /name/familyName | Baker
                    {"op": "replace", "value": {"name": {"familyName": "Baker"}}}  | /name/givenName | Alice
                    {"op": "replace", "path": "active", "value": false}            | /active | false
                    {"op": "replace", "path": "active", "value": "False"}          | /active | false
                    {"op": "replace", "path": "emails[type eq \\"work\\"].value", "value": "b@x"} | /emails/0/value | b@x
                    {"op": "add", "path": "emails[type eq \\"work\\"].value", "value": "b@x"} | /emails/0/value | b@x
                    {"op": "add", "path": "emails[type eq \\"home\\"].value", "value": "b@x"} | /emails/1/value | b@x
                    {"op": "add", "path": "emails", "value": [{"value": "b@x", "primary": true}]} | /emails/1/primary | true
                    {"op": "add", "path": "emails", "value": [{"value": "b@x", "primary": true}]} | /emails/0/primary |
                    {"op": "remove", "path": "emails[type eq \\"work\\"]"}         | /emails |
                    {"op": "add", "path": "urn:ietf:params:scim:schemas:core:2.0:User:displayName", "value": "Al"} | /displayName | Al
                    {"op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Wood"} | /urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department | Wood
                    {"op": "remove", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"} | /urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department |
                    {"op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "value": "01890000-0000-7000-8000-000000000000"} | /urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/value | 01890000-0000-7000-8000-000000000000
                    """)
    void operationChangesWhatItsPathLeadsTo(String operation, String pointer, String value) {
        ObjectNode after = patched(operation);

        assertThat(after.at(pointer).asText("")).isEqualTo(value == null ? "" : value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"op": "replace", "path": "id", "value": "x"}                         | IMMUTABLE
                    {"op": "remove", "path": "meta.version"}                              | IMMUTABLE
                    {"op": "remove"}                                                      | NO_TARGET
                    {"op": "remove", "path": "userName"}                                  | INVALID_FIELD
                    {"op": "replace", "path": "emails[type eq \\"x\\"].value", "value": "b"} | NO_TARGET
                    {"op": "replace", "path": "emails[", "value": "b"}                    | INVALID_PATH
                    {"op": "replace", "path": "a.b.c", "value": "b"}                      | INVALID_PATH
                    {"op": "replace", "path": "title", "value": 7}                        | INVALID_FIELD
                    {"op": "replace", "path": "active", "value": "perhaps"}               | INVALID_FIELD
                    {"op": "replace", "path": "favouriteColour", "value": "blue"}         | INVALID_BODY
                    {"op": "explode", "path": "title"}                                    | INVALID_BODY
                    {"path": "title", "value": "x"}                                       | INVALID_BODY
                    {"op": "add", "path": "title"}                                        | INVALID_BODY
                    {"op": "replace", "path": "title", "value": "x", "colour": "blue"}    | INVALID_BODY
                    """)
    void whatCannotBeDoneIsRefused(String operation, ProfileProblem problem) {
        assertThatThrownBy(() -> patched(operation))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void noOperationAndTooManyAreRefused() {
        String many = "{\"op\": \"remove\", \"path\": \"title\"},".repeat(101);

        for (String operations : List.of("", many + "{\"op\": \"remove\", \"path\": \"title\"}")) {
            assertThatThrownBy(() -> patched(operations))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.field()).isEqualTo("Operations"));
        }
    }

    /** As a person's own document afterwards, read and written. */
    private static ObjectNode patched(String operations) {
        ObjectNode document = UserWriter.attributesOf(view(ALICE, true));
        UserPatch.apply(UserPatch.read(request(operations)), document);
        UserRequest after = UserReader.read(document);
        return UserWriter.attributesOf(view(after.particulars(), after.active(true)));
    }

    private static UserView view(Particulars particulars, boolean active) {
        return new UserView(
                UUID.randomUUID(), particulars, active, 1, Instant.EPOCH, Instant.EPOCH);
    }

    private static ObjectNode request(String operations) {
        String body =
                "{\"schemas\": [\"%s\"], \"Operations\": [%s]}"
                        .formatted(UserSchema.PATCH, operations);
        try {
            return (ObjectNode) JsonUtils.getObjectReader().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
