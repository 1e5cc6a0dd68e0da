package io.loggia.profile.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FinderIT {

    private static final Map<String, ?> NOTHING = Map.of();

    @Inject Facts facts;

    private Colleagues colleagues;

    @BeforeEach
    void newDepartment() {
        colleagues = new Colleagues();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "müler",
                "müller",
                "muller",
                "MUELLER",
                "mu\u0308ller",
                "mulller",
                "muellre"
            })
    void misspeltNameIsFoundInEverySpelling(String typed) {
        colleagues.addAll(List.of("Anna Müller", "Bert Mueller", "Carl MULLER"), NOTHING);
        colleagues.add("Dora Maier", NOTHING);

        assertThat(colleagues.names(typed))
                .containsExactly("Anna Müller", "Bert Mueller", "Carl MULLER");
    }

    @Test
    void nobodyIsGuessedWhereSomebodyIsCalledSo() {
        colleagues.addAll(List.of("Jan Kern", "Jana Stern", "Java Ström"), NOTHING);

        assertThat(colleagues.names("java")).containsExactly("Java Ström");
        assertThat(colleagues.names("jan")).containsExactly("Jan Kern", "Jana Stern");
        assertThat(colleagues.names("sternn")).containsExactly("Jana Stern");
    }

    @Test
    void subjectAndPlaceAreUnderstood() {
        UUID alice =
                colleagues.add("Alice", Map.of("askTopics", List.of("kafka"), "place", "Berlin"));
        colleagues.add("Bob", Map.of("askTopics", List.of("kafka"), "place", "Porto"));
        colleagues.add("Carol Berlin", Map.of("askTopics", List.of("kafka")));

        for (String typed : List.of("kafka in Berlin", "#kafka in berlin", "Kafka aus BERLIN")) {
            colleagues
                    .find(typed)
                    .then()
                    .body("items.profile.id", contains(alice.toString()))
                    .body("items[0].reasons.kind", contains("ASK_TOPIC", "PLACE"))
                    .body("items[0].reasons.text", contains("kafka", "Berlin"));
        }
        assertThat(colleagues.names("in Porto")).containsExactly("Bob");
        assertThat(colleagues.names("kafka in")).containsExactly("Alice", "Bob", "Carol Berlin");
    }

    @Test
    void namesComeBeforeTopicsBeforePositionsBeforeTheRest() {
        Object talk = Map.of("kind", "TALK", "title", "Rust at sea");
        colleagues.add("Abel", Map.of("bio", "I bake. Rust is a hobby of mine! And cats."));
        colleagues.add("Bea", Map.of("works", List.of(talk)));
        colleagues.add("Cleo", Map.of("learnTopics", List.of("rust")));
        colleagues.add("Dag", Map.of("title", "Rust engineer"));
        colleagues.add("Edda", Map.of("askTopics", List.of("rust")));
        colleagues.add("Finn Rustenberg", NOTHING);
        colleagues.add("Gus Rust", NOTHING);

        colleagues
                .find("rust")
                .then()
                .body(
                        "items.profile.displayName",
                        contains(
                                "Gus Rust",
                                "Finn Rustenberg",
                                "Edda",
                                "Dag",
                                "Abel",
                                "Bea",
                                "Cleo"))
                .body(
                        "items.reasons.flatten().kind",
                        contains(
                                "NAME", "NAME", "ASK_TOPIC", "TITLE", "BIO", "WORK", "LEARN_TOPIC"))
                .body("items[4].reasons[0].text", equalTo("Rust is a hobby of mine!"))
                .body("items[5].reasons[0].text", equalTo("Rust at sea"));
    }

    @Test
    void whoAnswersATopicComesBeforeWhoLearnsIt() {
        colleagues.add("Ada", Map.of("learnTopics", List.of("größen")));
        colleagues.add("Zoe", Map.of("askTopics", List.of("größen")));
        colleagues.add("Max", Map.of("askTopics", List.of("größentabelle")));

        assertThat(colleagues.names("#Größen")).containsExactly("Zoe", "Ada");
        assertThat(colleagues.names("", "topic", "größen")).containsExactly("Zoe", "Ada");
        assertThat(colleagues.names("zoe", "topic", "#größen")).containsExactly("Zoe");
        assertThat(colleagues.names("#grösen")).containsExactly("Zoe", "Ada");
    }

    @Test
    void handleAndItsBeginningAreFound() {
        String handle = People.name("zebulon");
        People.newcomer("bob")
                .asksWithVersion(1)
                .body("{\"handle\": \"" + handle + "\"}")
                .put("/api/me/handle");

        People.newcomer("reader")
                .asks()
                .queryParam("q", "@" + handle)
                .get("/api/people")
                .then()
                .body("items[0].profile.handle", equalTo(handle))
                .body("items[0].reasons.kind", contains("HANDLE"));
    }

    @Test
    void everybodyIsListedByNameWithoutAReason() {
        colleagues.addAll(List.of("Zoë", "Åke", "aaron", "Bea"), NOTHING);

        colleagues
                .find("")
                .then()
                .body("items.profile.displayName", contains("aaron", "Åke", "Bea", "Zoë"))
                .body("items.reasons.flatten()", empty())
                .body("$", not(hasKey("nextCursor")));
    }

    @Test
    void choicesNarrowWhoIsFound() {
        colleagues.add("Ada", Map.of("languages", List.of("de", "en"), "place", "Köln"));
        colleagues.add("Bob", Map.of("languages", List.of("de-CH"), "availableToHelp", false));

        assertThat(colleagues.names("", "language", "DE")).containsExactly("Ada");
        assertThat(colleagues.names("", "place", "Köln")).containsExactly("Ada");
        assertThat(colleagues.names("", "place", "Köl")).isEmpty();
        assertThat(colleagues.names("", "availableToHelp", false)).containsExactly("Bob");
        assertThat(colleagues.names("bob", "availableToHelp", true)).isEmpty();
    }

    @Test
    void whoHasLeftIsNotFound() throws Exception {
        UUID id = colleagues.add("Ada", NOTHING);
        colleagues.add("Bob", NOTHING);

        facts.count("UPDATE profile SET state = 'FORMER' WHERE id = ? RETURNING 1", id);

        assertThat(colleagues.names("")).containsExactly("Bob");
        assertThat(colleagues.names("ada")).isEmpty();
    }

    @Test
    void changedNameIsFoundAtOnce() {
        var alice = People.newcomer("alice");
        String name = People.name("Quillon");

        alice.asksWithVersion(1)
                .body(Map.of("displayName", name, "department", colleagues.department()))
                .put("/api/me")
                .then()
                .statusCode(200);

        assertThat(colleagues.names("quillon")).containsExactly(name);
        assertThat(colleagues.names("qillon")).containsExactly(name);
        assertThat(colleagues.names("of the cast")).isEmpty();
    }

    @Test
    void facetsCountWhoIsFound() {
        colleagues.add("Ada Ost", Map.of("place", "Ulm", "askTopics", List.of("x1", "x2")));
        colleagues.add("Ida Ost", Map.of("place", "Ulm", "learnTopics", List.of("x1")));
        colleagues.add(
                "Eva West",
                Map.of("place", "Bern", "askTopics", List.of("x2"), "learnTopics", List.of("x2")));

        colleagues
                .facets("")
                .then()
                .body("departments.value", contains(colleagues.department()))
                .body("departments.count", contains(3))
                .body("places.value", contains("Ulm", "Bern"))
                .body("places.count", contains(2, 1))
                .body("topics.value", contains("x1", "x2"))
                .body("topics.count", contains(2, 2))
                .body("languages", empty());
        colleagues.facets("osst").then().body("places.value", contains("Ulm"));
        colleagues.facets("", "topic", "x1").then().body("places.count", contains(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' | !x:* & (",
                "\\",
                "'a':*",
                "<->",
                "%",
                "_",
                "*",
                "😀",
                "#",
                "##",
                "# kafka",
                "in",
                "in in",
                "IN aus",
                "a-b's",
                "(?i)",
                ":name",
                "东京",
                "٣"
            })
    void oddTextFindsNobodyAndBreaksNothing(String typed) {
        colleagues.add("Ada", NOTHING);

        colleagues.find(typed).then().statusCode(200);
        colleagues.facets(typed).then().statusCode(200);
    }
}
