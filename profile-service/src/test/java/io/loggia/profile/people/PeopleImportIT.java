package io.loggia.profile.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PeopleImportIT {

    @Inject Facts facts;

    @Test
    void importedPeopleAreInTheDirectoryAndEverybodyIsTold() {
        String handle = People.name("gina");

        Response answer = bringIn("old-network", List.of(person("k-" + handle, handle)));

        answer.then().statusCode(200).body("items[0].outcome", equalTo("created"));
        UUID id = UUID.fromString(answer.path("items[0].profileId"));
        People.newcomer("bob")
                .asks()
                .get("/api/profiles/by-handle/" + handle)
                .then()
                .body("id", equalTo(id.toString()))
                .body("displayName", equalTo("Gina Garcia"))
                .body("department", equalTo("Glass"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(id)).hasSize(1));
    }

    @Test
    void tableIsTheSameAsItsRows() {
        String handle = People.name("gina");
        String table =
                "\uFEFFkey;handle;displayName;department\r\nk-%s;%s;Gina Garcia;Glass\r\n"
                        .formatted(handle, handle);

        table("small-company", table)
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("created"));

        bringIn("small-company", List.of(person("k-" + handle, handle)))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("known"));
        People.newcomer("bob")
                .asks()
                .get("/api/profiles/by-handle/" + handle)
                .then()
                .body("displayName", equalTo("Gina Garcia"))
                .body("department", equalTo("Glass"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key,handle,displayName                         | items
                    key,handle,displayName\\n1,gina,Gina\\n2,hugo     | row 3
                    key,handle,displayName\\n1,a.c,A                | items[0].handle
                    key,handle,displayName\\n1 2,abc,A              | items[0].key
                    """)
    void rowThatCannotBeBroughtInKeepsAllOut(String table, String field) throws Exception {
        long rows = profiles();

        table("bad-table", table.replace("\\n", "\n"))
                .then()
                .statusCode(400)
                .body("field", equalTo(field));

        assertThat(profiles()).isEqualTo(rows);
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        List<Map<String, String>> items =
                IntStream.range(0, 200)
                        .mapToObj(i -> People.name("many"))
                        .map(handle -> person("k-" + handle, handle))
                        .toList();
        List<String> first = bringIn("twice", items).path("items.profileId");
        long rows = profiles();

        Response again = bringIn("twice", items);

        again.then().statusCode(200).body("items.outcome", everyItem(equalTo("known")));
        assertThat(again.<List<String>>path("items.profileId")).isEqualTo(first);
        assertThat(profiles()).isEqualTo(rows);
    }

    @Test
    void sameBatchAtOnceIsBroughtInOnce() throws Exception {
        List<Map<String, String>> items =
                IntStream.range(0, 20)
                        .mapToObj(i -> People.name("racer"))
                        .map(handle -> person("k-" + handle, handle))
                        .toList();

        List<Response> answers = People.atOnce(4, i -> bringIn("racing", items));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(
                        answers.stream()
                                .map(answer -> answer.<List<String>>path("items.profileId"))
                                .distinct())
                .hasSize(1);
        assertThat(
                        answers.stream()
                                .flatMap(
                                        answer ->
                                                answer.<List<String>>path("items.outcome").stream())
                                .collect(Collectors.groupingBy(o -> o, Collectors.counting())))
                .isEqualTo(Map.of("created", 20L, "known", 60L));
    }

    @Test
    void sameKeyOfAnotherSourceIsSomebodyElse() {
        String handle = People.name("hugo");
        String first = bringIn("one", List.of(person("7", handle))).path("items[0].profileId");

        bringIn("other", List.of(person("7", handle)))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("created"))
                .body("items[0].profileId", not(equalTo(first)));
    }

    @Test
    void sameNameIsNoProofAtALogin() {
        String handle = People.name("ivan");
        String imported =
                bringIn("names", List.of(person("i-1", handle))).path("items[0].profileId");

        People.login("subject-of-" + handle, handle, "Somebody else")
                .then()
                .statusCode(200)
                .body("profileId", not(equalTo(imported)))
                .body("handle", equalTo(handle + "2"));
    }

    @Test
    void subjectOfTheSourcesIssuerGetsTheImportedProfile() {
        String handle = People.name("jane");
        String subject = "subject-" + handle;
        String imported =
                bringIn("of-the-issuer", List.of(person(subject, handle)))
                        .path("items[0].profileId");

        for (int login = 0; login < 2; login++) {
            People.login(subject, "any_name", "Any Name")
                    .then()
                    .statusCode(200)
                    .body("profileId", equalTo(imported))
                    .body("handle", equalTo(handle))
                    .body("displayName", equalTo("Gina Garcia"));
        }
    }

    @Test
    void whoLoggedInBeforeTheImportKeepsThatProfile() {
        String handle = People.name("kurt");
        String subject = "subject-" + handle;
        String own = People.login(subject, handle, "Kurt").path("profileId");

        bringIn("of-the-issuer", List.of(person(subject, handle)))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("known"))
                .body("items[0].profileId", equalTo(own));
    }

    @Test
    void importAndFirstLoginsAtOnceMakeOneProfileEach() throws Exception {
        List<String> names = Stream.generate(() -> People.name("lena")).limit(10).toList();
        List<Map<String, String>> items =
                names.stream().map(name -> person("subject-" + name, name)).toList();

        List<Response> answers =
                People.atOnce(
                        11,
                        i ->
                                i == 10
                                        ? bringIn("of-the-issuer", items)
                                        : People.login(
                                                "subject-" + names.get(i), names.get(i), "L"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        List<String> imported = answers.getLast().path("items.profileId");
        assertThat(answers.subList(0, 10).stream().map(login -> login.path("profileId")))
                .containsExactlyElementsOf(imported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"items": []}                                                          | items
                    {"items": [{"key": "1", "handle": "abc"}]}                             | items[0].displayName
                    {"items": [{"key": "", "handle": "abc", "displayName": "A"}]}          | items[0].key
                    {"items": [{"key": "1 2", "handle": "abc", "displayName": "A"}]}       | items[0].key
                    {"items": [{"key": "1", "handle": "a.c", "displayName": "A"}]}         | items[0].handle
                    {"items": [{"key": "1", "handle": "abc", "displayName": "\\u200b"}]}   | items[0].displayName
                    {"items": [{"key": "1", "handle": "abc", "displayName": "a\\u0000"}]}  | items[0].displayName
                    {"items": [{"key": "1", "handle": "abc", "displayName": "A", "id": 1}]}| items[0].id
                    """)
    void whatCannotBeBroughtInIsNamed(String body, String field) throws Exception {
        long rows = profiles();

        People.admin()
                .body(body)
                .post("/api/imports/bad/people")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));

        assertThat(profiles()).isEqualTo(rows);
    }

    @Test
    void oneBadItemKeepsAllOut() throws Exception {
        long rows = profiles();

        bringIn("half", List.of(person("1", People.name("good")), person("2", "b d")))
                .then()
                .statusCode(400)
                .body("field", equalTo("items[1].handle"));

        assertThat(profiles()).isEqualTo(rows);
    }

    @Test
    void twoHundredAreTheMost() {
        List<Map<String, String>> items =
                IntStream.range(0, 201).mapToObj(i -> person("k" + i, "handle" + i)).toList();

        bringIn("much", items).then().statusCode(400).body("field", equalTo("items"));
    }

    @Test
    void onlyAnAdminImportsAndOnlyFromANamedSource() {
        String body = "{\"items\": []}";

        People.newcomer("alice")
                .asks()
                .body(body)
                .post("/api/imports/x/people")
                .then()
                .statusCode(403);
        People.admin().body(body).post("/api/imports/X_Y/people").then().statusCode(404);
    }

    private long profiles() throws Exception {
        return facts.count("SELECT count(*) FROM profile");
    }

    private static Response bringIn(String source, List<Map<String, String>> items) {
        return People.admin()
                .body(Map.of("items", items))
                .post("/api/imports/{source}/people", source);
    }

    private static Response table(String source, String table) {
        return People.admin()
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/api/imports/{source}/people", source);
    }

    private static Map<String, String> person(String key, String handle) {
        return Map.of(
                "key", key,
                "handle", handle,
                "displayName", "Gina Garcia",
                "title", "Glazier",
                "department", "Glass");
    }
}
