package io.loggia.gateway.identity;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.local.company.MobileLogin;
import io.loggia.local.company.Probes;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Secrets;
import io.loggia.local.testing.RealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An API client with a token of the real provider. */
@QuarkusTest
class BearerIT {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = RealParts.PROVISIONING_SECRET)
    String secret;

    @ConfigProperty(name = RealParts.PROBE_AUTHOR_SECRET)
    String probeSecret;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void tokenOfTheMobileClientSaysWhoIsAsking() {
        HttpResponse<String> answer = ask(bearer(tokenOf("bob"), "/api/session", "GET", null));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("handle")).isEqualTo("bob");
    }

    @Test
    void tokenOfASystemsClientSaysWhichSystemIsAsking() {
        HttpResponse<String> answer =
                ask(bearer(tokenOfBuildServer(), "/api/activities", "POST", "{}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(1);
        String passport = services.arrived().getFirst().headers().get("Authorization");
        assertThat(
                        new String(
                                Base64.getUrlDecoder().decode(passport.split("\\.", -1)[1]),
                                StandardCharsets.UTF_8))
                .contains("\"kind\":\"SYSTEM\"", "\"groups\":[\"system\"]");
    }

    @Test
    void attributesOfAnEventPass() {
        HttpRequest.Builder request =
                bearer(tokenOfBuildServer(), "/api/activities", "POST", "{}")
                        .header("ce-id", "1")
                        .header("x-ce-id", "2");

        ask(request);

        assertThat(services.arrived().getFirst().headers().get("ce-id")).isEqualTo("1");
        assertThat(services.arrived().getFirst().headers().contains("x-ce-id")).isFalse();
    }

    private String tokenOfBuildServer() {
        String secret =
                Secrets.of(Place.named(Place.findRepository(), "test"))
                        .of(RecordingServices.BOUND_CLIENT);
        return tokenOfClient(RecordingServices.BOUND_CLIENT, secret);
    }

    @Test
    void bearerCallNeedsNoSignOfOurPage() {
        HttpResponse<String> answer = ask(bearer(tokenOf("bob"), "/api/posts", "POST", "{}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(1);
        assertThat(services.arrived().getFirst().headers().get("Authorization"))
                .startsWith("Bearer ")
                .doesNotContain(tokenOf("bob"));
    }

    @Test
    void programThatBringsPeopleInIsASystemWithThatRoleAlone() {
        HttpResponse<String> answer =
                ask(bearer(tokenOfProgram(), "/api/scim/v2/Users", "GET", null));

        assertThat(answer.statusCode()).isEqualTo(200);
        String passport = services.arrived().getFirst().headers().get("Authorization");
        JsonObject claims = claimsOf(passport.substring("Bearer ".length()));
        assertThat(claims.getString("kind")).isEqualTo("SYSTEM");
        assertThat(claims.getJsonArray("groups")).containsExactly("provisioner");
    }

    @Test
    void probeIsASystemWithThatRoleAlone() {
        HttpResponse<String> answer =
                ask(
                        bearer(
                                tokenOfClient(Probes.AUTHOR, probeSecret),
                                "/api/timelines/home",
                                "GET",
                                null));

        assertThat(answer.statusCode()).isEqualTo(200);
        String passport = services.arrived().getFirst().headers().get("Authorization");
        JsonObject claims = claimsOf(passport.substring("Bearer ".length()));
        assertThat(claims.getString("kind")).isEqualTo("SYSTEM");
        assertThat(claims.getJsonArray("groups")).containsExactly("probe");
    }

    @Test
    void sessionAndTokenAtOnceAreRefused() {
        Browser alice = Browser.loggedInAs("alice");

        HttpResponse<String> answer =
                alice.send(bearer(tokenOf("bob"), "/api/session", "GET", null));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problemOf(answer)).isEqualTo("two-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic YTpi",
                "Bearer",
                "Bearer ",
                "bearer x",
                "Digest a",
                "x",
                "Bearer a b"
            })
    void anythingButATokenIsNoLogIn(String credential) {
        HttpResponse<String> answer =
                ask(Browser.to("/api/me", "GET", null).header("Authorization", credential));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("unauthorised");
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void twoAuthorizationsAreRefused() {
        String token = tokenOf("bob");
        HttpRequest.Builder request =
                bearer(token, "/api/me", "GET", null).header("Authorization", "Bearer " + token);

        HttpResponse<String> answer = ask(request);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String tokenOf(String handle) {
        return new MobileLogin(issuer).accessToken(handle, "loggia-" + handle);
    }

    private String tokenOfProgram() {
        return tokenOfClient("loggia-scim", secret);
    }

    private String tokenOfClient(String client, String clientSecret) {
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, clientSecret);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        return new JsonObject(ask(request).body()).getString("access_token");
    }

    private static JsonObject claimsOf(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new JsonObject(new String(claims, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) {
        return new Browser().send(request);
    }

    private static HttpRequest.Builder bearer(
            String token, String path, String method, String body) {
        return Browser.to(path, method, body).header("Authorization", "Bearer " + token);
    }
}
