package io.loggia.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The probe, through the door, at a house that works and at what is none. */
@ExtendWith({Turns.class, SharedHouse.class})
class ProbeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String WORDS = "A probe says this";

    /** The first attempts may come before everybody has heard of the probes' group. */
    @Test
    void itsPostsReachItsFollowerAndNobodyElse(Installation installation)
            throws InterruptedException {
        var alice =
                new MobileLogin(installation.realm(), installation.gateway())
                        .as("alice", installation.logins().get("alice"));

        try (var probe = ProbeProcess.start(installation, Map.of("probe.every", "1s"))) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> {
                                assertUnseenBy(alice);
                                assertThat(probe.attempts("seen")).isGreaterThanOrEqualTo(3);
                            });
            assertThat(probe.attempts("not-gone")).isZero();
            assertThat(probe.scrape().names())
                    .contains("probe_seen_seconds_bucket", "probe_last_seen_timestamp_seconds");
        }
    }

    @Test
    void itTellsThatSomebodyElseAnswersAtTheDoor(Installation installation)
            throws InterruptedException {
        var site = Map.of("probe.gateway", installation.site().toString());

        try (var probe = ProbeProcess.start(installation, site)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(probe.attempts("not-read")).isPositive());
            assertThat(probe.attempts("seen")).isZero();
        }
    }

    private static void assertUnseenBy(Visitor alice) {
        for (var path :
                new String[] {"/api/timelines/company", "/api/timelines/home", "/api/groups"}) {
            assertThat(alice.get(path).expect(200).text()).doesNotContain(WORDS, "Probes");
        }
        assertThat(alice.get("/api/people?q=probe").expect(200).text()).doesNotContain("\"probe");
        assertThat(alice.get("/api/systems").expect(200).text()).doesNotContain("probe");
    }
}
