package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.house.Checkup.Finding;
import io.loggia.local.parts.PartFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VitalsTest {

    private static final String WELL =
            """
            # HELP http_server_requests_seconds
            http_server_requests_seconds_count{method="GET",status="200",uri="/api/posts/{id}"} 1200.0
            http_server_requests_seconds_count{method="GET",status="503",uri="/api/a \\"b\\", c"} 2.0
            http_server_requests_seconds_max{method="GET",status="200",uri="/"} 0.25
            outbox_rows 3.0
            outbox_oldest_seconds 1.5
            event_age_seconds_count{consumer="posts"} 40.0
            event_age_seconds_max{consumer="posts"} 0.7
            dlq_total{reason="unreadable",topic="activities.build-server"} 2.0
            dlq_total{reason="unreadable",topic="blocks"} 0.0
            timeline_divergence_total{kind="missing"} 0.0
            timeline_build_total{reason="missing"} 7.0
            agroal_awaiting_count{datasource="default"} 0.0
            jvm_memory_used_bytes{area="heap",id="Eden"} 1.048576E8
            jvm_memory_max_bytes{area="heap",id="Eden"} 2.68435456E8
            jvm_memory_max_bytes{area="heap",id="Survivor"} -1.0
            process_start_time_seconds NaN
            """;

    @Test
    void everyFactIsToldAndWell() {
        List<Finding> findings = look(WELL);

        assertThat(findings).allMatch(Finding::well);
        assertThat(findings)
                .extracting(Finding::words)
                .containsExactly(
                        "1,202 answers, 2 of them failed, the slowest lately took 0.3 s",
                        "3 events wait to be sent, the oldest for 1.5 s",
                        "40 events applied, the latest of late after 0.7 s, 0 repeated, 2 parked",
                        "7 timelines built, 0 lacked a post, 0 pages without Redis, 0 live streams",
                        "0 threads wait for a connection, 100 of 256 MB of heap in use");
    }

    @Test
    void probeTellsHowItsPostsFared() {
        String told =
                """
                probe_attempts_total{outcome="seen"} 9.0
                probe_attempts_total{outcome="not-seen"} 1.0
                probe_seen_seconds_max 0.12
                probe_last_seen_timestamp_seconds %s
                process_start_time_seconds 1000.0
                process_uptime_seconds 600.0
                """;

        assertThat(look(told.formatted("1580.0")).getFirst())
                .isEqualTo(
                        new Finding(
                                "feed-service",
                                true,
                                "10 attempts, 9 seen by the follower, the slowest lately after 0.1"
                                        + " s, the last 20.0 s ago"));
        assertThat(look(told.formatted("1200.0")).getFirst().well()).isFalse();
        assertThat(look(told.formatted("0.0")).getFirst().words()).endsWith("the last never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outbox_oldest_seconds 61.0",
                "event_age_seconds_max{consumer=\"follows\"} 31.0",
                "dlq_total{reason=\"wrong-key\",topic=\"blocks\"} 1.0",
                "timeline_divergence_total{kind=\"missing\"} 1.0",
                "agroal_awaiting_count{datasource=\"default\"} 4.0",
                "http_server_requests_seconds_count{status=\"500\"} 50.0",
                "jvm_memory_used_bytes{area=\"heap\",id=\"Old\"} 2.5E8"
            })
    void oneFactThatIsNotWellIsNamed(String line) {
        assertThat(look(WELL + line)).filteredOn(finding -> !finding.well()).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerIsAway() {
        assertThat(Vitals.of("gateway", Optional.empty()))
                .containsExactly(new Finding("gateway", false, "tells no metrics: is away"));
    }

    @Test
    void whatIsNoMetricsIsSaid() {
        assertThatThrownBy(() -> Scrape.parse("<html>"))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("<html>");
    }

    private static List<Finding> look(String text) {
        return Vitals.of("feed-service", Optional.of(Scrape.parse(text)));
    }
}
