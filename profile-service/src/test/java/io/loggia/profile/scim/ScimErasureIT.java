package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People whom the directory brought in, and of whom nothing is left. */
@QuarkusTest
class ScimErasureIT {

    @Inject Facts facts;

    @Test
    void nothingThatTheDirectorySaidIsLeftAndItMayBringThemInAnew() throws Exception {
        String digits = UUID.randomUUID().toString().replace("-", "").replace('e', 'k');
        String name = "zq" + digits.substring(0, 12);
        UUID gina = ScimUsers.created(name);
        UUID group = group(gina);

        People.admin()
                .body(Map.of("reason", "asked for"))
                .post("/api/profiles/{id}/erasure", gina)
                .then()
                .statusCode(202);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(facts.tablesWith(name)).isEmpty());
        ScimUsers.get(gina).then().statusCode(404);
        assertThat(
                        facts.count(
                                """
                                SELECT count(*) FROM provisioned_member
                                WHERE group_id = ? AND person_id = ? AND NOT member
                                """,
                                group,
                                gina))
                .isOne();

        UUID again = ScimUsers.created(name);
        assertThat(again).isNotEqualTo(gina);
        People.login("subject-" + name, name, name).then().statusCode(200);
    }

    private static UUID group(UUID member) {
        return UUID.fromString(
                People.provisioner()
                        .body(
                                """
                                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
                                 "displayName": "%s", "members": [{"value": "%s"}]}
                                """
                                        .formatted(People.name("Glaziers"), member))
                        .post("/api/scim/v2/Groups")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
