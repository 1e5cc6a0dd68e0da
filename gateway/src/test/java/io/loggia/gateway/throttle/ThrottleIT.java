package io.loggia.gateway.throttle;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.local.company.MobileLogin;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Secrets;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotas so small that a test reaches their ends; each test has a person of its own. */
@QuarkusTest
@TestProfile(ThrottleIT.SmallQuotas.class)
class ThrottleIT {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private RecordingServices services;

    /** A window longer than the tests, so that what is left counts down and never up. */
    public static class SmallQuotas implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.throttle.window", "10m",
                    "gateway.throttle.person.reads", "5",
                    "gateway.throttle.person.writes", "2",
                    "gateway.throttle.person.deep", "1",
                    "gateway.throttle.program.writes", "3");
        }
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void everyAnswerTellsWhatIsLeftUntilNothingIs() throws IOException {
        Browser alice = Browser.loggedInAs("alice");
        Browser bob = Browser.loggedInAs("bob");

        tells(alice.open("/api/session"), "reads", 5, 4);
        tells(alice.open("/api/me"), "reads", 5, 3);
        HttpResponse<InputStream> stream = alice.listen("/api/stream");
        tells(stream, "reads", 5, 2);
        stream.body().close();
        untold(alice.open("/"));
        untold(alice.open("/worker.js"));
        tells(alice.open("/api/openapi.json"), "reads", 5, 1);
        tells(alice.open("/api/profiles/by-handle/bob"), "reads", 5, 0);
        services.reset();
        HttpResponse<String> refused = alice.open("/api/me");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(problemOf(refused)).isEqualTo("too-many-requests");
        tells(refused, "reads", 5, 0);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 600L);
        assertThat(services.arrived()).isEmpty();
        assertThat(alice.open("/api/session").statusCode()).isEqualTo(429);
        tells(bob.open("/api/me"), "reads", 5, 4);
        tells(alice.call("POST", "/api/posts", "{}"), "writes", 2, 1);
    }

    @Test
    void sessionsAndTokensOfOnePersonCountTogether() {
        Browser session = Browser.loggedInAs("carol");
        Browser another = Browser.loggedInAs("carol");
        String token = new MobileLogin(issuer).accessToken("carol", "loggia-carol");

        tells(session.call("POST", "/api/posts", "{}"), "writes", 2, 1);
        HttpResponse<String> byToken = ask(token, "/api/posts", "{}");
        tells(byToken, "writes", 2, 0);

        assertThat(byToken.statusCode()).isEqualTo(200);
        assertThat(another.call("POST", "/api/posts", "{}").statusCode()).isEqualTo(429);
    }

    @Test
    void pagesBehindTheFirstHaveAQuotaOfTheirOwn() {
        Browser dave = Browser.loggedInAs("dave");

        tells(dave.open("/api/timelines/home?limit=5"), "reads", 5, 4);
        tells(dave.open("/api/timelines/home?cursor=0190163d-8694-739b"), "deep", 1, 0);

        assertThat(dave.open("/api/timelines/home?cursor=0190163d-8694-739b").statusCode())
                .isEqualTo(429);
        assertThat(dave.open("/api/timelines/home?limit=5").statusCode()).isEqualTo(200);
    }

    @Test
    void programHasItsOwnQuotaAndWhatAServiceTellsStandsBesideIt() {
        services.answer(
                (request, body) ->
                        request.response().putHeader("RateLimit", "\"events\";r=9;t=1").end("{}"));

        HttpResponse<String> answer = ask(tokenOfBuildServer(), "/api/activities", "{}");

        assertThat(answer.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"writes\";q=3;w=600");
        assertThat(answer.headers().allValues("RateLimit"))
                .hasSize(2)
                .contains("\"events\";r=9;t=1")
                .anyMatch(limit -> limit.startsWith("\"writes\";r=2;t="));
    }

    @Test
    void whoIsNotKnownHasNoQuota() {
        HttpResponse<String> answer = new Browser().open("/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        untold(answer);
    }

    @Test
    void callsAreCountedForTheInsideAlone() {
        Browser.loggedInAs("dave").open("/api/session");

        String told = new Browser().send(HttpRequest.newBuilder(metrics)).body();

        assertThat(told)
                .contains("gateway_throttle_calls_total{caller=\"person\",outcome=\"admitted\"");
        assertThat(new Browser().open("/q/metrics").statusCode()).isEqualTo(404);
    }

    private static void tells(HttpResponse<?> answer, String policy, int quota, int left) {
        assertThat(answer.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"%s\";q=%d;w=600".formatted(policy, quota));
        assertThat(answer.headers().allValues("RateLimit"))
                .singleElement()
                .asString()
                .matches("\"%s\";r=%d;t=\\d{1,3}".formatted(policy, left));
    }

    private static void untold(HttpResponse<?> answer) {
        assertThat(answer.headers().map()).doesNotContainKeys("ratelimit", "ratelimit-policy");
    }

    private static HttpResponse<String> ask(String token, String path, String body) {
        return new Browser()
                .send(Browser.to(path, "POST", body).header("Authorization", "Bearer " + token));
    }

    private String tokenOfBuildServer() {
        String secret =
                Secrets.of(Place.named(Place.findRepository(), "test"))
                        .of(RecordingServices.BOUND_CLIENT);
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(RecordingServices.BOUND_CLIENT, secret);
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        issuer + "/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return new JsonObject(answer.body()).getString("access_token");
    }
}
