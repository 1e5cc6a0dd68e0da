package io.loggia.feed.webhook;

import static io.loggia.feed.webhook.Hook.POSTS;
import static io.loggia.feed.webhook.Hook.WEBHOOK;
import static io.loggia.feed.webhook.Hook.WEBHOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look after webhooks, and what they hold. */
@QuarkusTest
class WebhookIT {

    private static final String URL = "http://localhost:8080/in?of=loggia";

    private Hook hook;

    @BeforeEach
    void hookComes() {
        hook = Hook.to(URL);
    }

    @AfterEach
    void hookGoes() {
        hook.remove();
    }

    @Test
    void secretIsShownOnceAndTheRestToCaretakers() {
        assertThat(hook.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        for (RequestSpecification caretaker : List.of(hook.owner().asks(), People.admin())) {
            caretaker
                    .get(WEBHOOK, hook.system(), hook.id())
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("url", equalTo(URL))
                    .body("types", equalTo(POSTS))
                    .body("active", equalTo(true))
                    .body(not(containsString("whsec_")));
        }
        People.admin()
                .get(WEBHOOKS, hook.system())
                .then()
                .statusCode(200)
                .body("items.id", contains(hook.id().toString()))
                .body(not(containsString("whsec_")));
    }

    @Test
    void adminMakesOneToo() {
        Response created =
                People.admin().body(Hook.request(URL, POSTS, false)).post(WEBHOOKS, hook.system());

        created.then()
                .statusCode(201)
                .header(
                        "Location",
                        matchesPattern("/api/webhooks/" + hook.system() + "/[0-9a-f-]{36}"))
                .header("ETag", "\"1\"")
                .body("webhook.active", equalTo(false))
                .body("webhook.paused", equalTo("CARETAKER"));
    }

    @Test
    void toAnybodyElseThereIsNone() {
        Person dave = People.newcomer("dave");
        String id = hook.id().toString();

        for (Response answer :
                List.of(
                        dave.asks().get(WEBHOOKS, hook.system()),
                        dave.asks()
                                .body(Hook.request(URL, POSTS, true))
                                .post(WEBHOOKS, hook.system()),
                        dave.asks().get(WEBHOOK, hook.system(), id),
                        dave.asks()
                                .header("If-Match", "\"1\"")
                                .body(Hook.request(URL, POSTS, true))
                                .put(WEBHOOK, hook.system(), id),
                        dave.asks().delete(WEBHOOK, hook.system(), id),
                        dave.asks().post(WEBHOOK + "/rotate", hook.system(), id),
                        dave.asks().post(WEBHOOK + "/ping", hook.system(), id),
                        dave.asks().get(WEBHOOK + "/deliveries", hook.system(), id),
                        dave.asks()
                                .post(
                                        WEBHOOK + "/deliveries/{delivery}/redeliver",
                                        hook.system(),
                                        id,
                                        UUID.randomUUID()))) {
            answer.then().statusCode(404).body("type", equalTo("urn:loggia:problem:not-found"));
        }
        hook.get().then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void systemItselfMayNot() {
        String passport =
                Passports.builder()
                        .subject(hook.system().toString())
                        .kind("SYSTEM")
                        .handle("crm")
                        .roles("system")
                        .audience(People.SERVICE)
                        .sign();

        People.with(passport).get(WEBHOOKS, hook.system()).then().statusCode(403);
        People.with(passport)
                .body(Hook.request(URL, POSTS, true))
                .post(WEBHOOKS, hook.system())
                .then()
                .statusCode(403);
    }

    @Test
    void webhookOfAnotherSystemIsNotFoundUnderThisOne() {
        Hook other = Hook.to(URL);

        for (Response answer :
                List.of(
                        hook.owner().asks().get(WEBHOOK, hook.system(), other.id()),
                        hook.owner().asks().delete(WEBHOOK, hook.system(), other.id()),
                        hook.owner().asks().post(WEBHOOK + "/rotate", hook.system(), other.id()),
                        hook.owner().asks().get(WEBHOOK + "/deliveries", hook.system(), other.id()),
                        hook.post("deliveries/" + UUID.randomUUID() + "/redeliver"))) {
            answer.then().statusCode(404);
        }
        other.get().then().statusCode(200);
        other.remove();
    }

    @Test
    void personHasNone() {
        People.admin().get(WEBHOOKS, hook.owner().id()).then().statusCode(404);
        People.admin()
                .body(Hook.request(URL, POSTS, true))
                .post(WEBHOOKS, hook.owner().id())
                .then()
                .statusCode(404);
    }

    @Test
    void fiveAreTheMost() {
        for (int i = 1; i < 5; i++) {
            another().then().statusCode(201);
        }

        another()
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:too-many-webhooks"));
    }

    private Response another() {
        return hook.owner()
                .asks()
                .body(Hook.request(URL, POSTS, false))
                .post(WEBHOOKS, hook.system());
    }

    @Test
    void itIsChangedByWhoeverHasReadIt() {
        List<String> one = POSTS.subList(0, 1);

        hook.asks(1)
                .body(Hook.request("http://localhost/", one, false))
                .put(WEBHOOK, hook.system(), hook.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("url", equalTo("http://localhost/"))
                .body("types", equalTo(one));
        hook.asks(1)
                .body(Hook.request(URL, POSTS, true))
                .put(WEBHOOK, hook.system(), hook.id())
                .then()
                .statusCode(412);
        hook.owner()
                .asks()
                .body(Hook.request(URL, POSTS, true))
                .put(WEBHOOK, hook.system(), hook.id())
                .then()
                .statusCode(428);
    }

    @Test
    void removedIsRemoved() {
        hook.owner().asks().delete(WEBHOOK, hook.system(), hook.id()).then().statusCode(204);

        hook.get().then().statusCode(404);
        hook.owner().asks().delete(WEBHOOK, hook.system(), hook.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    url    | null                           | url
                    url    | 1                              | url
                    url    | ""                             | url
                    url    | "localhost"                    | url
                    url    | "ftp://localhost/"             | url
                    url    | "http://evil.example/"         | url
                    url    | "http://user@localhost/"       | url
                    url    | "http://localhost:22/"         | url
                    url    | "http://localhost:99999/"      | url
                    url    | "http://169.254.169.254/"      | url
                    url    | "http://[::1]/"                | url
                    url    | "http://local\\u0000host/"     | url
                    types  | null                           | types
                    types  | []                             | types
                    types  | "x"                            | types
                    types  | [null]                         | types[0]
                    types  | [1]                            | types[0]
                    types  | ["io.loggia.post.published.v1"] | types[0]
                    types  | ["io.loggia.published-post.changed.v1", "io.loggia.published-post.changed.v1"] | types[1]
                    active | null                           | active
                    active | "true"                         | active
                    more   | 1                              | more
                    """)
    void oddRequestsAreNamed(String name, String value, String field) {
        String json =
                """
                {"url": "http://localhost/", "types": ["io.loggia.published-post.changed.v1"],
                 "active": true}
                """;
        String spoilt =
                json.contains("\"" + name + "\":")
                        ? json.replaceFirst(
                                "\"" + name + "\": (\"[^\"]*\"|true|\\[[^]]*\\])",
                                Matcher.quoteReplacement("\"" + name + "\": " + value))
                        : json.replaceFirst("\\{", "{\"" + name + "\": " + value + ", ");

        for (Response answer :
                List.of(
                        hook.owner().asks().body(spoilt).post(WEBHOOKS, hook.system()),
                        hook.asks(1).body(spoilt).put(WEBHOOK, hook.system(), hook.id()))) {
            answer.then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("field", equalTo(field));
        }
        hook.get().then().body("version", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fate=x", "fate=", "fate=WAITING&fate=FAILING", "limit=0", "cursor=x"})
    void oddQueriesAreNamed(String query) {
        hook.deliveries("?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "%7Bx%7D", "01A20000-0000-7000-8000-000000000000", "..%2Fadmin"})
    void whatIsNoIdNamesNothing(String id) {
        for (String path :
                List.of(
                        "/api/webhooks/" + id,
                        "/api/webhooks/" + hook.system() + "/" + id,
                        "/api/webhooks/" + hook.system() + "/" + id + "/deliveries")) {
            assertThat(hook.owner().asks().urlEncodingEnabled(false).get(path).statusCode())
                    .isIn(400, 404);
        }
        assertThat(
                        hook.owner()
                                .asks()
                                .urlEncodingEnabled(false)
                                .post(
                                        "/api/webhooks/%s/%s/deliveries/%s/redeliver"
                                                .formatted(hook.system(), hook.id(), id))
                                .statusCode())
                .isIn(400, 404);
    }
}
