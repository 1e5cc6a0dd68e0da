package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile says of a person's languages, topics and works. */
@QuarkusTest
class ExpertiseIT {

    private static final String RICH =
            """
            {"displayName": "Alice", "languages": ["sv", "pt-br", "sv"],
             "askTopics": ["Kafka", "größen", "kafka"], "learnTopics": ["design"],
             "works": [
                {"kind": "TALK", "title": " Logs that last ", "url": "https://example.com/t",
                 "year": 2024},
                {"kind": "PATENT", "title": "A valve"}],
             "availableToHelp": false}
            """;

    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @Test
    void newcomerIsThereToHelpAndHasToldNothing() {
        alice.asks()
                .get("/api/me")
                .then()
                .body("availableToHelp", equalTo(true))
                .body("languages", empty())
                .body("askTopics", empty())
                .body("learnTopics", empty())
                .body("works", empty())
                .body("$", not(hasKey("managerId")));
    }

    @Test
    void eachItemIsKeptOnceAndInOneSpelling() {
        edit(1, RICH, 200);

        alice.asks()
                .get("/api/profiles/" + alice.id())
                .then()
                .body("languages", contains("sv", "pt-BR"))
                .body("askTopics", contains("kafka", "größen"))
                .body("learnTopics", contains("design"))
                .body("works.kind", contains("TALK", "PATENT"))
                .body("works[0].title", equalTo("Logs that last"))
                .body("works[0].year", equalTo(2024))
                .body("works[1]", not(hasKey("url")))
                .body("availableToHelp", equalTo(false));
    }

    @Test
    void sameAgainIsNoNewVersionAndWhatIsLeftOutIsEmptied() {
        edit(1, RICH, 200);

        edit(2, RICH, 200);
        assertThat(alice.version()).isEqualTo(2);

        edit(2, "{\"displayName\": \"Alice\"}", 200);
        alice.asks()
                .get("/api/me")
                .then()
                .body("version", equalTo(3))
                .body("askTopics", empty())
                .body("works", empty())
                .body("availableToHelp", equalTo(true));
    }

    @Test
    void othersAreToldOfTopicsAndLanguagesButNotOfWorks() {
        edit(1, RICH, 200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(alice.id())).hasSize(2));
        var event = facts.eventsOf(alice.id()).getLast();
        assertThat(event.getList("languages")).containsExactly("sv", "pt-BR");
        assertThat(event.getList("askTopics")).containsExactly("kafka", "größen");
        assertThat(event.getBoolean("availableToHelp")).isFalse();
        assertThat(event.getMap("$")).doesNotContainKeys("works", "bio", "managerId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "languages": "de"                                             | languages
                    "languages": ["de", 1]                                        | languages[1]
                    "languages": ["de", null]                                     | languages[1]
                    "languages": [""]                                             | languages[0]
                    "languages": ["german_language"]                              | languages[0]
                    "languages": ["x-klingon"]                                    | languages[0]
                    "languages": ["de-u-co-phonebk"]                              | languages[0]
                    "languages": ["de\\u0000"]                                    | languages[0]
                    "askTopics": ["#kafka"]                                       | askTopics[0]
                    "askTopics": ["kafka", "a b"]                                 | askTopics[1]
                    "learnTopics": [""]                                           | learnTopics[0]
                    "learnTopics": ["k"]                                          | learnTopics[0]
                    "learnTopics": {"0": "kafka"}                                 | learnTopics
                    "works": [null]                                               | works[0]
                    "works": [{"title": "A"}]                                     | works[0].kind
                    "works": [{"kind": "BOOK", "title": "A"}]                     | works[0].kind
                    "works": [{"kind": "TALK"}]                                   | works[0].title
                    "works": [{"kind": "TALK", "title": "a\\nb"}]                 | works[0].title
                    "works": [{"kind": "TALK", "title": "A", "year": 1899}]       | works[0].year
                    "works": [{"kind": "TALK", "title": "A", "year": 2024.5}]     | works[0].year
                    "works": [{"kind": "TALK", "title": "A", "url": "/x"}]        | works[0].url
                    "works": [{"kind": "TALK", "title": "A", "url": "ftp://h/"}]  | works[0].url
                    "works": [{"kind": "TALK", "title": "A", "url": "javascript:alert(1)"}] | works[0].url
                    "works": [{"kind": "TALK", "title": "A", "url": "https://a@evil/"}]     | works[0].url
                    "works": [{"kind": "TALK", "title": "A", "pages": 3}]         | works[0].pages
                    "availableToHelp": "yes"                                      | availableToHelp
                    "availableToHelp": 1                                          | availableToHelp
                    "managerId": "01890000-0000-7000-8000-000000000000"           | managerId
                    """)
    void whatDoesNotHoldWhatItShouldIsNamed(String member, String field) {
        alice.asksWithVersion(1)
                .body("{\"displayName\": \"Alice\", " + member + "}")
                .put("/api/me")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));

        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void listsHaveAnEnd() {
        String topics =
                IntStream.range(0, 21)
                        .mapToObj(i -> "\"topic" + i + "\"")
                        .collect(Collectors.joining(","));
        String work = "{\"kind\": \"TALK\", \"title\": \"A\"}";

        refuse("\"askTopics\": [" + topics + "]", "askTopics");
        refuse("\"works\": [" + String.join(",", Collections.nCopies(51, work)) + "]", "works");
        refuse(
                "\"works\": [{\"kind\": \"TALK\", \"title\": \"" + "x".repeat(201) + "\"}]",
                "works[0].title");
    }

    private void refuse(String member, String field) {
        alice.asksWithVersion(1)
                .body("{\"displayName\": \"Alice\", " + member + "}")
                .put("/api/me")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    private void edit(int version, String body, int status) {
        alice.asksWithVersion(version).body(body).put("/api/me").then().statusCode(status);
    }
}
