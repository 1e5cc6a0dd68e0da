package io.loggia.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that count as about to expire from the start: every request wants to refresh them. */
@QuarkusTest
@TestProfile(RefreshIT.AboutToExpire.class)
class RefreshIT {

    private static final int PARALLEL = 20;

    @Inject SessionRepository rows;
    @Inject SessionSeal seal;
    @Inject SessionConfig config;
    @Inject TenantConfigBean provider;

    private final HttpClient http = HttpClient.newHttpClient();
    private RecordingServices services;

    public static final class AboutToExpire implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.session.refresh-ahead", "70m");
        }
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void parallelRefreshesOfOneSessionLogNobodyOut() {
        Browser browser = Browser.loggedInAs("alice");
        String cookie = browser.cookie("q_session");
        Tokens before = tokens(cookie);

        List<HttpResponse<String>> answers = new ArrayList<>(askInParallel(cookie));
        answers.addAll(askInParallel(cookie));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers)
                .flatExtracting(answer -> answer.headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(tokens(cookie).refresh()).isNotEqualTo(before.refresh());
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void replicasDoNotRefreshOneSessionTwice() {
        String cookie = Browser.loggedInAs("bob").cookie("q_session");
        Session seen = replica().load(cookie).orElseThrow();
        SessionRefresh one = new SessionRefresh(replica(), provider, config, Clock.systemUTC());
        SessionRefresh other = new SessionRefresh(replica(), provider, config, Clock.systemUTC());

        CompletableFuture<Optional<Session>> first = one.refresh(seen);
        CompletableFuture<Optional<Session>> second = other.refresh(seen);

        assertThat(first.join()).isPresent();
        assertThat(second.join()).isPresent();
        assertThat(one.refresh(replica().load(cookie).orElseThrow()).join())
                .get()
                .extracting(Session::tokens)
                .isNotEqualTo(seen.tokens());
    }

    private List<HttpResponse<String>> askInParallel(String cookie) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Browser.origin() + "/api/session"))
                        .header("Cookie", "q_session=" + cookie)
                        .build();
        List<CompletableFuture<HttpResponse<String>>> underWay =
                IntStream.range(0, PARALLEL)
                        .mapToObj(i -> http.sendAsync(request, BodyHandlers.ofString()))
                        .toList();
        return underWay.stream().map(CompletableFuture::join).toList();
    }

    private Tokens tokens(String cookie) {
        return replica().load(cookie).orElseThrow().tokens();
    }

    private Sessions replica() {
        return new Sessions(rows, seal, config, Clock.systemUTC());
    }
}
