package io.loggia.profile.erasure;

import io.loggia.events.ErasureEvent;
import io.loggia.events.ErasureReported;
import io.loggia.events.delivery.Delivered;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far erasures have come, as each service reports for itself. */
@ApplicationScoped
class ErasureReportService {

    private final ErasureRepository erasures;
    private final ReportRepository reports;
    private final Clock clock;

    ErasureReportService(ErasureRepository erasures, ReportRepository reports, Clock clock) {
        this.erasures = erasures;
        this.reports = reports;
        this.clock = clock;
    }

    /** Applying a report twice, or one of what nobody has ordered, changes nothing. */
    @Transactional
    void apply(List<Delivered<ErasureEvent>> batch) {
        for (Delivered<ErasureEvent> delivered : batch) {
            switch (delivered.event()) {
                case ErasureReported reported -> apply(delivered, reported);
            }
        }
    }

    /** Of this service nobody else tells, and for another than the known ones nobody waits. */
    private void apply(Delivered<?> delivered, ErasureReported reported) {
        boolean counts =
                switch (reported.service()) {
                    case FOLLOW, FEED, OUTWARD -> true;
                    case PROFILE, OTHER -> false;
                };
        if (counts && reports.put(Report.of(delivered, reported))) {
            erasures.markDone(reported.profileId(), clock.instant());
        }
    }

    @Transactional
    ErasureView require(UUID profileId) {
        return erasures.find(profileId)
                .map(erasure -> views(List.of(erasure)).getFirst())
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    @Transactional
    ErasurePageView page(ErasureQuery query) {
        List<Erasure> found = erasures.page(query, query.limit() + 1);
        List<Erasure> shown = found.stream().limit(query.limit()).toList();
        return new ErasurePageView(
                views(shown),
                found.size() > shown.size() ? ErasureCursor.at(shown.getLast()).encode() : null);
    }

    private List<ErasureView> views(List<Erasure> some) {
        Map<UUID, List<Report>> said =
                reports.findByProfiles(some.stream().map(Erasure::profileId).toList());
        Instant now = clock.instant();
        return some.stream()
                .map(
                        erasure ->
                                ErasureView.of(
                                        erasure,
                                        said.getOrDefault(erasure.profileId(), List.of()),
                                        now))
                .toList();
    }

    /** Begun and not done; one that is held has not begun. */
    @Transactional
    long countOpen() {
        return erasures.countOpen();
    }

    /** Since the oldest of them began; nothing if none is open. */
    @Transactional
    Duration longestOpen() {
        return erasures.findOldestOpen()
                .map(began -> Duration.between(began, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
