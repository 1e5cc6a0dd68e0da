package io.loggia.gateway.identity;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are signed well and wrong otherwise, and tokens that are not signed well. */
@QuarkusTest
@WithTestResource(SigningProvider.class)
class TokenCheckIT {

    private RecordingServices services;
    private SigningProvider provider;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void goodTokenIsTaken() {
        assertThat(ask(provider.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        String token = provider.token(claims -> expire(claims, -15));

        assertThat(ask(token).statusCode()).isEqualTo(200);
    }

    static List<Consumer<JwtClaims>> wrongClaims() {
        return List.of(
                claims -> expire(claims, -45),
                claims -> claims.setNotBeforeMinutesInThePast(-5),
                claims -> claims.unsetClaim("exp"),
                claims -> claims.setClaim("exp", "2099-01-01"),
                claims -> claims.setIssuer("https://evil.example/realms/loggia"),
                claims -> claims.setIssuer(issuerOf(claims) + "/"),
                claims -> claims.unsetClaim("iss"),
                claims -> claims.setAudience("loggia-mobile"),
                claims -> claims.setAudience("account", "other"),
                claims -> claims.setAudience("Loggia-Gateway"),
                claims -> claims.unsetClaim("aud"),
                claims -> claims.setClaim("typ", "ID"),
                claims -> claims.setClaim("typ", "Refresh"),
                claims -> claims.setClaim("typ", "Logout"),
                claims -> {
                    claims.unsetClaim("typ");
                    claims.setClaim("nonce", "a");
                });
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void wrongClaimIsNoLogIn(Consumer<JwtClaims> wrong) {
        refuses(provider.token(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", "NONE"})
    void unsignedTokenIsNoLogIn(String algorithm) {
        String[] good = provider.token().split("\\.", -1);
        String header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ("{\"alg\":\"" + algorithm + "\",\"kid\":\"test\"}")
                                        .getBytes(StandardCharsets.US_ASCII));

        refuses(header + "." + good[1] + ".");
        refuses(header + "." + good[1] + "." + good[2]);
        refuses(good[0] + "." + good[1] + ".");
    }

    @Test
    void publicKeyIsNoSharedSecret() {
        HmacKey secret = new HmacKey(provider.key().getRsaPublicKey().getEncoded());

        refuses(
                SigningProvider.sign(
                        provider.claims(), AlgorithmIdentifiers.HMAC_SHA256, "test", secret));
    }

    @Test
    void anotherAlgorithmOfTheSameKeyIsRefused() {
        refuses(
                SigningProvider.sign(
                        provider.claims(),
                        AlgorithmIdentifiers.RSA_USING_SHA512,
                        "test",
                        provider.key().getPrivateKey()));
    }

    @Test
    void keyOfAnotherIsRefusedUnderAnyName() {
        var other = SigningProvider.generate().getPrivateKey();

        for (String kid : List.of("test", "../../dev/null", "' OR 1=1--", "k".repeat(4000))) {
            refuses(
                    SigningProvider.sign(
                            provider.claims(), AlgorithmIdentifiers.RSA_USING_SHA256, kid, other));
        }
    }

    @Test
    void claimChangedAfterSigningIsRefused() {
        String[] good = provider.token().split("\\.", -1);
        String[] other =
                provider.token(claims -> claims.setSubject("subject of erin")).split("\\.", -1);

        refuses(good[0] + "." + other[1] + "." + good[2]);
    }

    @Test
    void unknownKeysDoNotMakeUsAskTheProviderEachTime() {
        var other = SigningProvider.generate().getPrivateKey();
        int before = provider.keyQuestions();

        for (int i = 0; i < 100; i++) {
            refuses(
                    SigningProvider.sign(
                            provider.claims(),
                            AlgorithmIdentifiers.RSA_USING_SHA256,
                            "unknown-" + i,
                            other));
        }

        assertThat(provider.keyQuestions() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void whoIsNoEmployeeIsForbidden() {
        String token =
                provider.token(
                        claims -> {
                            claims.setSubject("visitor");
                            claims.setClaim("realm_access", Map.of("roles", List.of("guest")));
                        });

        HttpResponse<String> answer = ask(token);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problemOf(answer)).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"azp", "client_id"})
    void clientOfASystemIsASystemAndNothingElse(String claim) throws Exception {
        String token =
                systemsToken(
                        claims -> claims.setClaim(claim, RecordingServices.BOUND_CLIENT),
                        "system",
                        "admin");

        assertThat(ask(token).statusCode()).isEqualTo(200);
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                Browser.to("/api/profiles?ids=x", "GET", null)
                                        .header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        JwtClaims passport = passportOf(services.arrived().getFirst());
        assertThat(passport.getStringClaimValue("kind")).isEqualTo("SYSTEM");
        assertThat(passport.getStringListClaimValue("groups")).containsExactly("system");
    }

    @Test
    void clientThatIsBoundToNoSystemIsForbidden() {
        for (Consumer<JwtClaims> change :
                List.<Consumer<JwtClaims>>of(
                        claims -> claims.setClaim("azp", "another"),
                        claims -> claims.unsetClaim("azp"))) {
            HttpResponse<String> answer = ask(systemsToken(change, "system"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(problemOf(answer)).isEqualTo("forbidden");
        }
        String withoutTheRole =
                systemsToken(
                        claims -> claims.setClaim("azp", RecordingServices.BOUND_CLIENT), "guest");
        assertThat(ask(withoutTheRole).statusCode()).isEqualTo(403);
    }

    private String systemsToken(Consumer<JwtClaims> change, String... roles) {
        return provider.token(
                claims -> {
                    claims.setSubject("service account " + String.join(" ", roles));
                    claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
                    change.accept(claims);
                });
    }

    private static JwtClaims passportOf(RecordingServices.Arrived arrived) throws Exception {
        String passport = arrived.headers().get("Authorization").substring("Bearer ".length());
        String payload = passport.split("\\.", -1)[1];
        return JwtClaims.parse(
                new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    @Test
    void streamEndsWhenItsTokenExpires() {
        String token = provider.token(claims -> expire(claims, 3));
        CompletableFuture<String> events = CompletableFuture.supplyAsync(() -> listen(token));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(events).isCompleted());
        assertThat(events.join()).startsWith(":\n\n").containsPattern("retry: \\d{4,5}\n\n$");
    }

    private void refuses(String token) {
        HttpResponse<String> answer = ask(token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("unauthorised");
        assertThat(services.arrived()).isEmpty();
    }

    private static HttpResponse<String> ask(String token) {
        return new Browser()
                .send(
                        Browser.to("/api/session", "GET", null)
                                .header("Authorization", "Bearer " + token));
    }

    private static String listen(String token) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Browser.origin() + "/api/stream"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (InputStream events =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
            return new String(events.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expire(JwtClaims claims, int seconds) {
        NumericDate time = NumericDate.now();
        time.addSeconds(seconds);
        claims.setExpirationTime(time);
    }

    private static String issuerOf(JwtClaims claims) {
        return String.valueOf(claims.getClaimValue("iss"));
    }
}
