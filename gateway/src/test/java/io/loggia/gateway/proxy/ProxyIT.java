package io.loggia.gateway.proxy;

import static io.loggia.gateway.Browser.problemOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.gateway.RecordingServices.Arrived;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service gets to see, and what the gateway makes of its answer. */
@QuarkusTest
class ProxyIT {

    private static final String POST = "/api/posts/0190163d-8694-739b-aea5-966c26f8ad91";
    private static final String PICTURE = "/api/media/0190163d-8694-739b-aea5-966c26f8ad91";
    private static final int LIMIT = 64 * 1024;
    private static final int LARGE = 8 * 1024 * 1024;

    private static Browser alice;
    private RecordingServices services;

    @BeforeAll
    static void logIn() {
        alice = Browser.loggedInAs("alice");
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void passportReplacesEveryCredential() throws JoseException {
        alice.open(POST);

        Arrived arrived = theOnlyArrived();
        String passport = arrived.headers().get("Authorization").substring("Bearer ".length());
        JsonObject claims = claims(passport);
        assertThat(arrived.headers().contains("Cookie")).isFalse();
        assertThat(isSignedByUs(passport)).isTrue();
        assertThat(claims.getString("aud")).isEqualTo("feed-service");
        assertThat(claims.getString("handle")).isEqualTo("alice");
        assertThat(claims.getString("sub")).isEqualTo(profileOf(alice));
        assertThat(claims.getJsonArray("groups")).containsExactly("employee");
    }

    @Test
    void onlyTheServiceThatWritesMailsIsToldAnAddress() throws JoseException {
        alice.open(POST);
        alice.open("/api/me");

        List<JsonObject> told =
                services.arrived().stream()
                        .map(call -> call.headers().get("Authorization"))
                        .map(header -> claims(header.substring("Bearer ".length())))
                        .toList();
        assertThat(told.getFirst().getString("email")).isEqualTo("alice@loggia.example");
        assertThat(told.getLast().containsKey("email")).isFalse();
    }

    @Test
    void onePassportForEachSessionMinuteAndService() {
        alice.open(POST);
        alice.open("/api/timelines/home");
        alice.open("/api/me");

        Set<String> passports = new HashSet<>();
        services.arrived().forEach(call -> passports.add(call.headers().get("Authorization")));
        assertThat(services.arrived()).hasSize(3);
        assertThat(passports).hasSize(2);
    }

    @Test
    void nobodyCanSpeakForAProxyOrForAnother() {
        alice.send(
                Browser.to(POST, "GET", null)
                        .header("X-Forwarded-For", "1.2.3.4")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "for=1.2.3.4")
                        .header("X-Real-IP", "1.2.3.4")
                        .header("X-User-Id", "1")
                        .header("X-Internal-Role", "admin")
                        .header("X-HTTP-Method-Override", "DELETE")
                        .header("baggage", "user=1")
                        .header("If-None-Match", "\"7\"")
                        .header("Accept", "application/json"));

        Set<String> names = new HashSet<>();
        theOnlyArrived()
                .headers()
                .names()
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "authorization", "accept", "if-none-match", "host", "traceparent");
    }

    @Test
    void pathIsWrittenAnewAndTheQueryPasses() {
        alice.open("/api/timelines/topics/%6Bafka?limit=5&cursor=a%2Fb");

        assertThat(theOnlyArrived().uri())
                .isEqualTo("/api/timelines/topics/kafka?limit=5&cursor=a%2Fb");
    }

    @Test
    void bodyArrivesWholeWithItsLength() {
        String body = "{\"text\":\"" + "ä".repeat(1000) + "\"}";

        alice.call("POST", "/api/posts", body);

        Arrived arrived = theOnlyArrived();
        assertThat(arrived.body()).isEqualTo(body);
        assertThat(arrived.headers().get("Content-Length"))
                .isEqualTo("" + body.getBytes(UTF_8).length);
        assertThat(arrived.headers().contains("Transfer-Encoding")).isFalse();
    }

    @Test
    void largestBodyPassesAndALargerOneDoesNot() {
        alice.call("POST", "/api/posts", "x".repeat(LIMIT));
        HttpResponse<String> answer = alice.call("POST", "/api/posts", "x".repeat(LIMIT + 1));

        assertThat(theOnlyArrived().body()).hasSize(LIMIT);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(problemOf(answer)).isEqualTo("body-too-large");
    }

    @Test
    void largerBodyPassesOnlyWhereTheContractTakesIt() {
        HttpResponse<String> largest = sendPicture(LARGE);
        HttpResponse<String> larger = sendPicture(LARGE + 1);

        assertThat(largest.statusCode()).isEqualTo(200);
        Arrived arrived = theOnlyArrived();
        assertThat(arrived.body()).isEqualTo("x".repeat(LARGE));
        assertThat(arrived.headers().get("Content-Length")).isEqualTo("" + LARGE);
        assertThat(arrived.headers().get("Content-Type")).isEqualTo("image/png");
        assertThat(arrived.headers().contains("Cookie")).isFalse();
        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(problemOf(larger)).isEqualTo("body-too-large");
    }

    @Test
    void serviceMayRefuseALargeBody() {
        services.answer((request, body) -> request.response().setStatusCode(422).end("{}"));

        assertThat(sendPicture(LARGE).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'private, no-cache', 'private, no-cache'",
        "'public, max-age=600', no-store",
        ", no-store"
    })
    void pictureIsKeptAsItsServiceSaysIfForOneBrowserAlone(String said, String told) {
        services.answer(
                (request, body) -> {
                    if (said != null) {
                        request.response().putHeader("Cache-Control", said);
                    }
                    request.response().putHeader("ETag", "\"a\"").setStatusCode(304).end();
                });

        HttpResponse<String> answer =
                alice.send(Browser.to(PICTURE, "GET", null).header("If-None-Match", "\"a\""));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(theOnlyArrived().headers().get("If-None-Match")).isEqualTo("\"a\"");
        assertThat(answer.headers().firstValue("ETag")).contains("\"a\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly(told);
    }

    @Test
    void answerComesBackWithoutWhatABrowserMustNotTakeFromAService() {
        services.answer(
                (request, body) ->
                        request.response()
                                .setStatusCode(201)
                                .putHeader("Location", "/api/posts/1")
                                .putHeader("ETag", "\"1\"")
                                .putHeader("Link", "</api/posts?cursor=a>; rel=\"next\"")
                                .putHeader("Set-Cookie", "q_session=stolen")
                                .putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("Cache-Control", "public, max-age=600")
                                .putHeader("Content-Security-Policy", "default-src *")
                                .end("{\"id\":1}"));

        HttpResponse<String> answer = alice.call("POST", "/api/posts", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":1}");
        assertThat(answer.headers().firstValue("Location")).contains("/api/posts/1");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Link")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/unknown",
                "/api/posts/7",
                "/api/posts/",
                "/api/internal/identities",
                "/internal/identities",
                "/q/metrics",
                "/q/openapi",
                "/api",
                "/unknown"
            })
    void whatIsNotOfferedIsNotFoundBeforeAnyCall(String path) {
        HttpResponse<String> answer = alice.open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problemOf(answer)).isEqualTo("not-found");
        assertThat(services.arrived()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PATCH, /api/posts", "OPTIONS, /api/posts", "TRACE, /api/posts"})
    void wrongMethodIsToldTheRightOnes(String method, String path) {
        HttpResponse<String> answer = alice.call(method, path, null);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(problemOf(answer)).isEqualTo("method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void traceBeginsAtTheDoor() {
        String theirs = "0af7651916cd43dd8448eb211c80319c";

        alice.send(
                HttpRequest.newBuilder(URI.create(Browser.origin() + POST))
                        .header("traceparent", "00-" + theirs + "-b7ad6b7169203331-01")
                        .GET());

        assertThat(services.arrived().getFirst().headers().get("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain(theirs);
    }

    @Test
    void serviceThatBreaksOffIsUnavailable() {
        services.answer((request, body) -> request.connection().close());

        HttpResponse<String> answer = alice.open(POST);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(problemOf(answer)).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void questionThatWasBrokenOffIsAskedAgain() {
        breakOffOnce();

        HttpResponse<String> answer = alice.open(POST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(2);
    }

    @Test
    void whatMayHaveChangedSomethingIsNotSentAgain() {
        breakOffOnce();

        HttpResponse<String> answer = alice.call("POST", "/api/posts", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(services.arrived()).hasSize(1);
    }

    private void breakOffOnce() {
        AtomicBoolean broken = new AtomicBoolean();
        services.answer(
                (request, body) -> {
                    if (broken.getAndSet(true)) {
                        request.response().end("{}");
                    } else {
                        request.connection().close();
                    }
                });
    }

    @Test
    void serviceThatDoesNotAnswerTimesOut() {
        services.answer((request, body) -> {});

        HttpResponse<String> answer = alice.open(POST);

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(problemOf(answer)).isEqualTo("upstream-timeout");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refusedPassportIsOurFaultAndSendsNobodyToLogIn() {
        services.answer((request, body) -> request.response().setStatusCode(401).end("{}"));

        HttpResponse<String> answer = alice.open(POST);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(problemOf(answer)).isEqualTo("unavailable");
    }

    @Test
    void answersOfManyParallelCallsReachTheirOwnCallers() {
        services.answer((request, body) -> request.response().end(request.query()));

        List<String> answers =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> "n=" + i)
                        .filter(
                                query ->
                                        !alice.fork().open(POST + "?" + query).body().equals(query))
                        .toList();

        assertThat(answers).isEmpty();
    }

    private static HttpResponse<String> sendPicture(int length) {
        return alice.send(
                HttpRequest.newBuilder(URI.create(Browser.origin() + "/api/media"))
                        .header("X-CSRF", "1")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "image/png")
                        .POST(BodyPublishers.ofString("x".repeat(length))));
    }

    private Arrived theOnlyArrived() {
        assertThat(services.arrived()).hasSize(1);
        return services.arrived().getFirst();
    }

    private static String profileOf(Browser browser) {
        return new JsonObject(browser.open("/api/session").body()).getString("profileId");
    }

    private static JsonObject claims(String token) {
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8));
    }

    private static boolean isSignedByUs(String passport) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(passport);
        String published = new Browser().open("/passports/jwks.json").body();
        RsaJsonWebKey key =
                (RsaJsonWebKey)
                        new JsonWebKeySet(published)
                                .findJsonWebKey(signature.getKeyIdHeaderValue(), null, null, null);
        assertThat(key.getPrivateKey()).isNull();
        signature.setKey(key.getPublicKey());
        return signature.verifySignature();
    }
}
