package io.loggia.feed.report;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports in, and tells whoever reported what came of them. */
@ApplicationScoped
class ReportService {

    private static final Duration QUOTA = Duration.ofHours(1);

    private final ReportRepository reports;
    private final ConcernRepository concerns;
    private final ReportConfig config;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ConcernRepository concerns,
            ReportConfig config,
            Clock clock) {
        this.reports = reports;
        this.concerns = concerns;
        this.config = config;
        this.clock = clock;
    }

    /** The same person about the same thing is one report until somebody decides. */
    @Transactional
    ReportView report(UUID reporterId, Subject about, Complaint complaint) {
        Instant now = clock.instant();
        UUID concernId =
                concerns.open(
                        UuidCreator.getTimeOrderedEpoch(), about.postId(), about.personId(), now);
        Report own = ownOf(concernId, reporterId);
        if (own == null && reports.countSince(reporterId, now.minus(QUOTA)) >= config.perHour()) {
            throw FeedProblem.TOO_MANY_REPORTS.retryAt(now.plus(QUOTA));
        }
        reports.put(
                new Report(
                        UuidCreator.getTimeOrderedEpoch(),
                        concernId,
                        reporterId,
                        complaint.category(),
                        complaint.rule(),
                        complaint.text(),
                        now));
        return view(Objects.requireNonNull(ownOf(concernId, reporterId)));
    }

    private @Nullable Report ownOf(UUID concernId, UUID reporterId) {
        return reports.listOf(List.of(concernId)).stream()
                .filter(report -> report.reporterId().equals(reporterId))
                .findFirst()
                .orElse(null);
    }

    private ReportView view(Report report) {
        return ReportView.of(report, concerns.find(report.concernId()).orElseThrow());
    }

    @Transactional
    Page<ReportView> page(UUID reporterId, PageRequest page) {
        List<ReportView> items =
                reports.page(reporterId, page.after(), page.limit() + 1).stream()
                        .map(this::view)
                        .toList();
        return Page.cut(items, page.limit(), report -> new Cursor(report.id()));
    }
}
