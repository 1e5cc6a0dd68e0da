package io.loggia.gateway.session;

import static io.loggia.gateway.Browser.problemOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionIT {

    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final Sealed X = new Sealed(Buffer.buffer("x"), "x");

    @Inject DataSource database;
    @Inject SessionRepository rows;
    @Inject SessionSeal seal;
    @Inject SessionConfig config;
    @Inject SessionSweep sweep;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void tokensStayOnTheServerAndAreSealedThere() {
        Browser browser = Browser.loggedInAs("alice");
        SessionKey key = keyOf(browser);

        Sealed sealed = sealed(key);

        assertThat(browser.cookieLines()).noneMatch(line -> line.contains("eyJhbGciOiJSUzI1Ni"));
        assertThat(sealed.tokens().toString(ISO_8859_1)).doesNotContain("eyJ", "access", "alice");
        assertThat(Tokens.fromBytes(seal.open(key, sealed).orElseThrow()).id()).startsWith("eyJ");
    }

    @Test
    void deletedRowEndsTheSessionWithinSeconds() throws SQLException {
        Browser browser = Browser.loggedInAs("bob");
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);

        execute("DELETE FROM session WHERE key = '\\x" + keyOf(browser).hex() + "'");

        await().atMost(SECONDS)
                .untilAsserted(
                        () -> {
                            HttpResponse<String> answer = browser.open("/api/session");
                            assertThat(answer.statusCode()).isEqualTo(401);
                            assertThat(problemOf(answer)).isEqualTo("unauthorised");
                        });
    }

    @Test
    void replicaThatRemembersNothingKnowsTheSession() {
        Browser browser = Browser.loggedInAs("carol");
        Sessions replica = new Sessions(rows, seal, config, Clock.systemUTC());

        assertThat(replica.find(browser.cookie("q_session")).join()).isPresent();
    }

    @Test
    void databaseThatIsAwayLogsNobodyOut() throws SQLException {
        Browser browser = Browser.loggedInAs("dave");
        execute("ALTER TABLE session RENAME TO session_away");
        try {
            await().atMost(SECONDS)
                    .untilAsserted(
                            () -> {
                                HttpResponse<String> answer = browser.open("/api/session");
                                assertThat(problemOf(answer)).isEqualTo("unavailable");
                                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                            });
        } finally {
            execute("ALTER TABLE session_away RENAME TO session");
        }

        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void failureIsForgottenBeforeItIsTold() throws SQLException {
        String cookie = Browser.loggedInAs("carol").cookie("q_session");
        Sessions replica = new Sessions(rows, seal, config, Clock.systemUTC());
        execute("ALTER TABLE session RENAME TO session_away");

        Optional<Session> askedAgainAtOnce =
                replica.find(cookie)
                        .exceptionallyCompose(
                                failure -> {
                                    bringTheTableBack();
                                    return replica.find(cookie);
                                })
                        .join();

        assertThat(askedAgainAtOnce).isPresent();
    }

    @Test
    void expiredSessionIsNotFoundAndIsDeleted() {
        SessionKey key = SessionKey.of(SessionKey.newCookie()).orElseThrow();
        Instant past = Instant.now().minusSeconds(1);
        rows.add(key, new SessionRepository.Row(X, past), past);

        assertThat(rows.find(key, Instant.now())).isEmpty();
        assertThat(rows.find(key, Instant.EPOCH)).isPresent();
        sweep.sweep();
        assertThat(rows.find(key, Instant.EPOCH)).isEmpty();
    }

    @Test
    void oneReplicaAtATimeMayRefreshASession() {
        Browser browser = Browser.loggedInAs("frank");
        Sessions replica = new Sessions(rows, seal, config, Clock.systemUTC());
        Session session = replica.load(browser.cookie("q_session")).orElseThrow();

        assertThat(replica.mayRefresh(session, SECONDS)).isTrue();
        assertThat(replica.mayRefresh(session, SECONDS)).isFalse();
        assertThat(replica.renew(session, session.tokens())).isPresent();
        assertThat(replica.mayRefresh(session, SECONDS)).isTrue();
    }

    @Test
    void refreshBringsNoEndedSessionBackToLife() {
        Browser browser = Browser.loggedInAs("erin");
        Sessions replica = new Sessions(rows, seal, config, Clock.systemUTC());
        Session session = replica.find(browser.cookie("q_session")).join().orElseThrow();
        replica.end(session);

        assertThat(replica.renew(session, session.tokens())).isEmpty();
        assertThat(replica.find(session.cookie()).join()).isEmpty();
    }

    private static SessionKey keyOf(Browser browser) {
        return SessionKey.of(browser.cookie("q_session")).orElseThrow();
    }

    private Sealed sealed(SessionKey key) {
        return rows.find(key, Instant.EPOCH).orElseThrow().sealed();
    }

    private void bringTheTableBack() {
        try {
            execute("ALTER TABLE session_away RENAME TO session");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
