package io.loggia.profile.scim;

import io.loggia.profile.People;
import io.restassured.response.Response;
import java.util.UUID;

/** People as a directory brings them in. */
final class ScimUsers {

    static final String USERS = "/api/scim/v2/Users";
    static final String USER = USERS + "/{id}";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private ScimUsers() {}

    /** Somebody of the name, whose subject at the provider is {@code subject-NAME}. */
    static String document(String name) {
        return """
               {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "%2$s"],
                "userName": "%1$s", "externalId": "subject-%1$s", "displayName": "%1$s at work",
                "name": {"givenName": "Gina", "familyName": "Garcia"}, "title": "Glazier",
                "active": true, "emails": [{"value": "%1$s@work.example", "type": "work"}],
                "%2$s": {"department": "Glass", "employeeNumber": "7"}}
               """
                .formatted(name, ENTERPRISE);
    }

    static Response create(String document) {
        return People.provisioner().body(document).post(USERS);
    }

    static UUID created(String name) {
        return UUID.fromString(create(document(name)).then().statusCode(201).extract().path("id"));
    }

    static Response get(UUID id) {
        return People.provisioner().get(USER, id);
    }

    static Response put(UUID id, String document) {
        return People.provisioner().body(document).put(USER, id);
    }

    static Response patch(UUID id, String operation) {
        return People.provisioner()
                .body(
                        """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                         "Operations": [%s]}
                        """
                                .formatted(operation))
                .patch(USER, id);
    }

    static Response search(String filter) {
        return People.provisioner().queryParam("filter", filter).get(USERS);
    }
}
