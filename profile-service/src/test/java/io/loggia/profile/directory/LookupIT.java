package io.loggia.profile.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.local.testing.Passports;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LookupIT {

    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    @Test
    void anybodySeesAnybody() {
        Person alice = People.newcomer("alice");
        Person bob = People.newcomer("bob");

        bob.asks()
                .get("/api/profiles/" + alice.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("handle", equalTo(alice.handle()));
    }

    @Test
    void systemsSeePeopleToo() {
        Person alice = People.newcomer("alice");
        String system =
                Passports.builder()
                        .subject(UUID.randomUUID().toString())
                        .kind("SYSTEM")
                        .roles("system")
                        .audience(People.SERVICE)
                        .sign();

        People.with(system).get("/api/profiles/" + alice.id()).then().statusCode(200);
        People.with(system).get("/api/me").then().statusCode(403);
    }

    @Test
    void manyAreAnsweredInTheOrderAskedFor() {
        Person alice = People.newcomer("alice");
        Person bob = People.newcomer("bob");

        bob.asks()
                .queryParam("ids", ids(bob.id(), UNKNOWN, alice.id(), bob.id()))
                .get("/api/profiles")
                .then()
                .statusCode(200)
                .body("items.id", contains(bob.id().toString(), alice.id().toString()));
        bob.asks().get("/api/profiles?ids=" + UNKNOWN).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?ids=",
                "?ids=,",
                "?ids=1",
                "?ids=01890000-0000-7000-8000-00000000000A",
                "?ids=" + UNKNOWN + ",",
                "?ids=" + UNKNOWN + "&ids=" + UNKNOWN,
                "?ids=" + UNKNOWN + "%00",
                "?ids=%20" + UNKNOWN
            })
    void whatIsNoListOfIdsIsRefused(String query) {
        People.newcomer("alice")
                .asks()
                .urlEncodingEnabled(false)
                .get("/api/profiles" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo("ids"));
    }

    @Test
    void hundredAreTheMost() {
        Person alice = People.newcomer("alice");
        String[] ids =
                Stream.generate(UUID::randomUUID)
                        .limit(101)
                        .map(UUID::toString)
                        .toArray(String[]::new);

        alice.asks()
                .queryParam("ids", ids((Object[]) ids))
                .get("/api/profiles")
                .then()
                .statusCode(400);
        ids[100] = ids[0];
        alice.asks()
                .queryParam("ids", Stream.of(ids).limit(100).collect(Collectors.joining(",")))
                .get("/api/profiles")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                UNKNOWN,
                "-1",
                "0",
                "9223372036854775808",
                "1e3",
                "0x1",
                "%201",
                "+1",
                "%EF%BC%91",
                "1%00",
                "1;",
                "%7B" + UNKNOWN + "%7D",
                "01890000-0000-7000-8000-00000000000A",
                "null"
            })
    void whatIsNobodysIdIsNotFound(String id) {
        People.newcomer("alice")
                .asks()
                .urlEncodingEnabled(false)
                .get("/api/profiles/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
    }

    @Test
    void capitalsInAHandleMeanTheSame() {
        Person alice = People.newcomer("alice");

        alice.asks()
                .get("/api/profiles/by-handle/" + alice.handle().replace("alice", "ALice"))
                .then()
                .statusCode(200)
                .body("id", equalTo(alice.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody_is_called_so",
                "admin",
                "a",
                "%00",
                "%F0%9F%98%80",
                "%23",
                "%23a",
                "%23nobody_wrote_of_this",
                "al%20ice",
                "%27%20OR%201%3D1--",
                "%25"
            })
    void whatIsNobodysHandleIsNotFound(String handle) {
        People.newcomer("alice")
                .asks()
                .urlEncodingEnabled(false)
                .get("/api/profiles/by-handle/" + handle)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
    }

    private static String ids(Object... ids) {
        return Stream.of(ids).map(Object::toString).collect(Collectors.joining(","));
    }
}
