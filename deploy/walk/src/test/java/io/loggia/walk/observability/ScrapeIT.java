package io.loggia.walk.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.house.Scrape;
import io.loggia.walk.ProbeProcess;
import io.loggia.walk.SharedHouse;
import io.loggia.walk.Turns;
import io.loggia.walk.installation.Digestion;
import io.loggia.walk.installation.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What dashboards and rules ask for is told by applications that run. */
@ExtendWith({Turns.class, SharedHouse.class})
class ScrapeIT {

    /** Prometheus' own word for a target that answers. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final int MOST_SERIES = 20_000;

    @Test
    void everyMetricOfADashboardOrRuleIsThere(Installation installation)
            throws IOException, InterruptedException {
        refuseSomebody(installation);
        awaitEvents(installation);
        var asked = new TreeSet<String>();
        Stream.concat(
                        Queries.rules().stream().map(rule -> String.valueOf(rule.get("expr"))),
                        Queries.ofDashboards().values().stream().flatMap(List::stream))
                .flatMap(query -> Queries.metricsOf(query).stream())
                .filter(name -> !name.contains(":") && !OF_PROMETHEUS.contains(name))
                .forEach(asked::add);

        assertThat(asked).hasSizeGreaterThan(25);
        assertThat(told(installation)).containsAll(asked);
    }

    @Test
    void noSeriesIsNamedAfterSomebody(Installation installation) {
        var people = installation.logins().keySet();

        for (var address : installation.metrics().values()) {
            var samples = Scrape.of(address).orElseThrow().samples();
            assertThat(samples).hasSizeLessThan(MOST_SERIES);
            assertThat(samples)
                    .flatExtracting(one -> one.labels().values())
                    .doesNotContainAnyElementsOf(people)
                    .noneMatch(value -> value.matches(".*\\p{XDigit}{8}-\\p{XDigit}{4}-7.*"));
        }
    }

    private static Set<String> told(Installation installation) throws InterruptedException {
        var names = new TreeSet<String>();
        try (var probe = ProbeProcess.start(installation, Map.of())) {
            names.addAll(probe.scrape().names());
        }
        installation
                .metrics()
                .forEach(
                        (name, address) ->
                                names.addAll(
                                        Scrape.of(address)
                                                .orElseThrow(() -> new AssertionError(name))
                                                .names()));
        return names;
    }

    /** Consumers count what they have applied. */
    private static void awaitEvents(Installation installation) {
        try (var digestion = new Digestion(installation)) {
            digestion.await();
        }
    }

    /** At the door, by a service, and on the site. */
    private static void refuseSomebody(Installation installation)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var address :
                    List.of(
                            installation.gateway().resolve("/api/me"),
                            installation.feed().resolve("/api/timelines/home"),
                            installation.site().resolve("/@nobody-of-that-name"))) {
                assertThat(refusal(client, address)).isBetween(400, 499);
            }
        }
    }

    private static int refusal(HttpClient client, URI address)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
