package io.loggia.local.house;

import io.loggia.local.house.Checkup.Finding;
import io.loggia.local.house.Scrape.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an application's metrics say about its health: the facts of the alerts, for one machine.
 * Sums are since its start, the slowest of the last minutes.
 */
public final class Vitals {

    private static final int OUTBOX_SECONDS = 60;
    private static final int LATE_SECONDS = 30;
    private static final int QUIET_SECONDS = 300;
    private static final double FAILED_SHARE = 0.01;
    private static final double HEAP_SHARE = 0.95;
    private static final String FAILED = "5";

    /** Topics that may take something away from somebody. */
    private static final String PRIVATE = ".*(blocks|follows|memberships|posts|profiles|voices)";

    private final String application;
    private final Scrape scrape;
    private final List<Finding> findings = new ArrayList<>();

    private Vitals(String application, Scrape scrape) {
        this.application = application;
        this.scrape = scrape;
    }

    /** One finding if it does not answer, else one for each fact that it tells. */
    public static List<Finding> of(String application, Optional<Scrape> scrape) {
        return scrape.map(told -> new Vitals(application, told).look())
                .orElseGet(
                        () ->
                                List.of(
                                        new Finding(
                                                application, false, "tells no metrics: is away")));
    }

    private List<Finding> look() {
        if (tells("probe_attempts_total")) {
            probe();
        } else {
            answers();
        }
        if (tells("outbox_oldest_seconds")) {
            outbox();
        }
        if (tells("event_age_seconds_count")) {
            events();
        }
        if (tells("timeline_divergence_total")) {
            timelines();
        }
        machine();
        return List.copyOf(findings);
    }

    private void answers() {
        String name =
                tells("gateway_latency_seconds_count")
                        ? "gateway_requests"
                        : "http_server_requests";
        double all = scrape.sum(name + "_seconds_count", _ -> true);
        double failed =
                scrape.sum(name + "_seconds_count", one -> one.label("status").startsWith(FAILED));
        add(
                failed <= all * FAILED_SHARE,
                "%s answers, %s of them failed, the slowest lately took %s s"
                        .formatted(
                                count(all),
                                count(failed),
                                tenths(scrape.max(name + "_seconds_max"))));
    }

    private void outbox() {
        double oldest = scrape.max("outbox_oldest_seconds");
        add(
                oldest <= OUTBOX_SECONDS,
                "%s events wait to be sent, the oldest for %s s"
                        .formatted(count(scrape.max("outbox_rows")), tenths(oldest)));
    }

    private void events() {
        double slowest = scrape.max("event_age_seconds_max");
        double parked = scrape.sum("dlq_total", _ -> true);
        add(
                slowest <= LATE_SECONDS && scrape.sum("dlq_total", Vitals::isPrivate) == 0,
                "%s events applied, the latest of late after %s s, %s repeated, %s parked"
                        .formatted(
                                count(scrape.sum("event_age_seconds_count", _ -> true)),
                                tenths(slowest),
                                count(scrape.sum("delivery_retries_total", _ -> true)),
                                count(parked)));
    }

    private static boolean isPrivate(Sample one) {
        String topic = one.label("topic");
        return topic.matches(PRIVATE) && !topic.contains("published-");
    }

    private void timelines() {
        double lacking = scrape.sum("timeline_divergence_total", _ -> true);
        add(
                lacking == 0,
                "%s timelines built, %s lacked a post, %s pages without Redis, %s live streams"
                        .formatted(
                                count(scrape.sum("timeline_build_total", _ -> true)),
                                count(lacking),
                                count(scrape.sum("degraded_responses_total", _ -> true)),
                                count(scrape.max("sse_connections"))));
    }

    /** How the last attempt ended is not told; whether none arrived for minutes is. */
    private void probe() {
        double attempts = scrape.sum("probe_attempts_total", _ -> true);
        double seen =
                scrape.sum("probe_attempts_total", one -> one.label("outcome").equals("seen"));
        double last = scrape.max("probe_last_seen_timestamp_seconds");
        double quiet =
                scrape.max("process_start_time_seconds")
                        + scrape.max("process_uptime_seconds")
                        - last;
        add(
                last > 0 && quiet <= QUIET_SECONDS,
                "%s attempts, %s seen by the follower, the slowest lately after %s s, the last %s"
                        .formatted(
                                count(attempts),
                                count(seen),
                                tenths(scrape.max("probe_seen_seconds_max")),
                                last > 0 ? tenths(quiet) + " s ago" : "never"));
    }

    private void machine() {
        double waiting = scrape.max("agroal_awaiting_count");
        double used = scrape.sum("jvm_memory_used_bytes", Vitals::isHeap);
        double most = scrape.sum("jvm_memory_max_bytes", one -> isHeap(one) && one.value() > 0);
        add(
                waiting == 0 && used <= most * HEAP_SHARE,
                "%s threads wait for a connection, %s of %s MB of heap in use"
                        .formatted(count(waiting), megabytes(used), megabytes(most)));
    }

    private static boolean isHeap(Sample one) {
        return one.label("area").equals("heap");
    }

    private boolean tells(String name) {
        return scrape.samples().stream().anyMatch(one -> one.name().equals(name));
    }

    private void add(boolean well, String words) {
        findings.add(new Finding(application, well, words));
    }

    private static String count(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String tenths(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    private static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.0f", bytes / (1 << 20));
    }
}
