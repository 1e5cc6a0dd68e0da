package io.loggia.profile.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import says of people beyond their names, and who leads whom. */
@QuarkusTest
class ImportedProfileIT {

    @Inject Facts facts;

    @Test
    void importedProfileSaysAllThatOneCouldSayOneself() {
        String handle = People.name("gina");

        Response answer =
                bringIn(
                        """
                        {"key": "%s", "handle": "%s", "displayName": "Gina", "pronouns": "she/her",
                         "place": "Porto", "timeZone": "Europe/Lisbon", "bio": "Blows glass.",
                         "languages": ["pt"], "askTopics": ["glass"], "learnTopics": ["kafka"],
                         "works": [{"kind": "PATENT", "title": "A furnace", "year": 2019}],
                         "availableToHelp": false}
                        """
                                .formatted(handle, handle));

        People.newcomer("bob")
                .asks()
                .get("/api/profiles/" + idOf(answer, 0))
                .then()
                .body("place", equalTo("Porto"))
                .body("timeZone", equalTo("Europe/Lisbon"))
                .body("bio", equalTo("Blows glass."))
                .body("languages", contains("pt"))
                .body("askTopics", contains("glass"))
                .body("works.title", contains("A furnace"))
                .body("availableToHelp", equalTo(false))
                .body("$", not(hasKey("managerId")));
    }

    @Test
    void managerIsNamedByTheKeyOfTheSameSource() {
        String boss = People.name("boss");
        String lead = People.name("lead");
        String dev = People.name("dev");

        Response first = bringIn(person(lead, boss), person(boss, null));
        Response second = bringIn(person(dev, lead));

        UUID leadId = idOf(first, 0);
        UUID devId = idOf(second, 0);
        People.newcomer("bob")
                .asks()
                .get("/api/profiles/" + leadId)
                .then()
                .body("managerId", equalTo(idOf(first, 1).toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(devId)).hasSize(1));
        assertThat(facts.eventsOf(devId).getFirst().getString("managerId"))
                .isEqualTo(leadId.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "managerKey": "nobody-has-this"     | managerKey
                    "managerKey": "own-key"             | managerKey
                    "managerKey": ""                    | managerKey
                    "managerKey": 7                     | managerKey
                    "managerId": "x"                    | managerId
                    "timeZone": "Mars/Base"             | timeZone
                    "languages": ["_"]                  | languages[0]
                    "askTopics": ["a b"]                | askTopics[0]
                    "works": [{"kind": "PATENT"}]       | works[0].title
                    "works": [{"kind": "PATENT", "title": "A", "url": "x"}] | works[0].url
                    "availableToHelp": "no"             | availableToHelp
                    """)
    void whatCannotBeBroughtInIsNamed(String member, String field) throws Exception {
        long rows = facts.count("SELECT count(*) FROM profile");

        bringIn(
                        "{\"key\": \"own-key\", \"handle\": \"abc\", \"displayName\": \"A\", "
                                + member
                                + "}")
                .then()
                .statusCode(400)
                .body("field", equalTo("items[0]." + field));

        assertThat(facts.count("SELECT count(*) FROM profile")).isEqualTo(rows);
    }

    private static String person(String name, String manager) {
        String managerKey = manager == null ? "" : "\"managerKey\": \"k-%s\", ".formatted(manager);
        return "{%s\"key\": \"k-%s\", \"handle\": \"%s\", \"displayName\": \"%s\"}"
                .formatted(managerKey, name, name, name);
    }

    private static UUID idOf(Response answer, int item) {
        return UUID.fromString(
                answer.then().statusCode(200).extract().path("items[" + item + "].profileId"));
    }

    private static Response bringIn(String... items) {
        return People.admin()
                .body("{\"items\": [" + String.join(",", List.of(items)) + "]}")
                .post("/api/imports/profiles/people");
    }
}
