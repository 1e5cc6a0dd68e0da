package io.loggia.gateway.meter;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the door tells of itself, at the management port. */
@QuarkusTest
class RequestMeterIT {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void callCountsForItsOperationWhateverItsIdIs() {
        Browser alice = Browser.loggedInAs("alice");
        double before =
                count("gateway_requests_seconds_count", "/api/posts/{id}", "status=\"200\"");

        alice.open("/api/posts/" + UUID.randomUUID());
        alice.open("/api/posts/" + UUID.randomUUID());

        assertThat(count("gateway_requests_seconds_count", "/api/posts/{id}", "status=\"200\""))
                .isEqualTo(before + 2);
        assertThat(told()).contains("gateway_latency_seconds_bucket{kind=\"read\"");
    }

    @Test
    void whateverPathsAreTriedTheSeriesStayFew() {
        Browser nobody = new Browser();
        nobody.open("/api/nowhere");
        nobody.open("/somewhere");
        long before = series();

        for (int i = 0; i < 50; i++) {
            nobody.open("/api/nowhere-" + UUID.randomUUID());
            nobody.open("/somewhere/" + UUID.randomUUID());
        }

        assertThat(series()).isEqualTo(before);
    }

    @Test
    void refusalsCountByTheirReason() {
        double unknown = count("gateway_problems_total", "unauthorised");
        double nowhere = count("gateway_problems_total", "not-found");

        new Browser().open("/api/me");
        new Browser().open("/api/nowhere");

        assertThat(count("gateway_problems_total", "unauthorised")).isEqualTo(unknown + 1);
        assertThat(count("gateway_problems_total", "not-found")).isEqualTo(nowhere + 1);
    }

    @Test
    void serviceThatIsAwayCountsAsAProblem() {
        Browser alice = Browser.loggedInAs("alice");
        double before = count("gateway_problems_total", "\"unavailable\"");
        services.answer((request, body) -> request.connection().close());

        alice.open("/api/posts/" + UUID.randomUUID());

        assertThat(count("gateway_problems_total", "\"unavailable\"")).isEqualTo(before + 1);
    }

    @Test
    void providersKeysAreAskedForSeldomWhateverIsForged() {
        double before = count("gateway_jwks_refreshes_total");

        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer =
                    new Browser()
                            .send(
                                    HttpRequest.newBuilder(URI.create(Browser.origin() + "/api/me"))
                                            .header("Authorization", "Bearer " + forged()));
            assertThat(answer.statusCode()).isEqualTo(401);
        }

        assertThat(told()).contains("gateway_jwks_refreshes_total");
        assertThat(count("gateway_jwks_refreshes_total")).isBetween(before, before + 2);
    }

    /** By a key that nobody has. */
    private static String forged() {
        return Stream.of(
                        "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(UUID.randomUUID()),
                        "{\"sub\":\"alice\"}",
                        "no signature")
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .collect(Collectors.joining("."));
    }

    private String told() {
        return new Browser().send(HttpRequest.newBuilder(metrics)).body();
    }

    private long series() {
        return told().lines()
                .filter(line -> line.startsWith("gateway_requests_seconds_count"))
                .count();
    }

    /** The sum of the series of that name whose line holds all of these words. */
    private double count(String name, String... words) {
        Pattern start = Pattern.compile(Pattern.quote(name) + "[ {].*");
        return told().lines()
                .filter(line -> start.matcher(line).matches())
                .filter(line -> Arrays.stream(words).allMatch(line::contains))
                .map(line -> line.replaceFirst(" # .*", "")) // an exemplar: of which trace
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
