package io.loggia.gateway.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Serves the public half of a test key as a provider does, and signs with the other half what no
 * real provider would: expired tokens, tokens for others.
 */
public final class SigningProvider implements QuarkusTestResourceLifecycleManager {

    private final AtomicInteger keyQuestions = new AtomicInteger();
    private RsaJsonWebKey key;
    private Vertx vertx;
    private String url;

    @Override
    public Map<String, String> start() {
        key = generate();
        vertx = Vertx.vertx();
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(this::answer)
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        url = "http://localhost:" + server.actualPort();
        return Map.of("quarkus.oidc.auth-server-url", url);
    }

    /** After the parts, whose provider it replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(SigningProvider.class));
    }

    @Override
    public void stop() {
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** How often the keys were asked for. */
    int keyQuestions() {
        return keyQuestions.get();
    }

    RsaJsonWebKey key() {
        return key;
    }

    /** A good access token of an employee. */
    String token() {
        return sign(claims());
    }

    /** A good one but for what {@code change} does to it. */
    String token(Consumer<JwtClaims> change) {
        JwtClaims claims = claims();
        change.accept(claims);
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        return sign(
                claims, AlgorithmIdentifiers.RSA_USING_SHA256, key.getKeyId(), key.getPrivateKey());
    }

    JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url);
        claims.setAudience("loggia-gateway");
        claims.setSubject("subject of alice");
        claims.setClaim("preferred_username", "alice");
        claims.setClaim("typ", "Bearer");
        claims.setClaim("realm_access", Map.of("roles", List.of("employee")));
        claims.setIssuedAt(minutesAgo());
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        return claims;
    }

    private static NumericDate minutesAgo() {
        NumericDate time = NumericDate.now();
        time.addSeconds(-120);
        return time;
    }

    static String sign(JwtClaims claims, String algorithm, String kid, Key key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(kid);
        signature.setPayloadBytes(claims.toJson().getBytes(StandardCharsets.UTF_8));
        signature.setKey(key);
        signature.setDoKeyValidation(false);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static RsaJsonWebKey generate() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId("test");
            made.setAlgorithm("RS256");
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpServerRequest request) {
        if (request.path().equals("/jwks")) {
            keyQuestions.incrementAndGet();
            request.response().end(new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
            return;
        }
        request.response()
                .end(
                        JsonObject.of(
                                        "issuer", url,
                                        "jwks_uri", url + "/jwks",
                                        "authorization_endpoint", url + "/auth",
                                        "token_endpoint", url + "/token",
                                        "introspection_endpoint", url + "/introspect",
                                        "end_session_endpoint", url + "/logout")
                                .encode());
    }
}
