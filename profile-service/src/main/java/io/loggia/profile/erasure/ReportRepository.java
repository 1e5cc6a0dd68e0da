package io.loggia.profile.erasure;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What the services said of erasures. */
@ApplicationScoped
class ReportRepository {

    private final Session session;

    ReportRepository(Session session) {
        this.session = session;
    }

    /** False if nobody has ordered it, or as much was said already: whoever is done stays done. */
    boolean put(Report report) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO erasure_report AS r
                                    (profile_id, service, outcome, epoch, version, reported_at)
                                SELECT profile_id, :service, :outcome, :epoch, :version,
                                    CAST(:at AS timestamptz)
                                FROM erasure WHERE profile_id = :profile
                                ON CONFLICT (profile_id, service) DO UPDATE SET
                                    outcome = excluded.outcome, epoch = excluded.epoch,
                                    version = excluded.version,
                                    reported_at = excluded.reported_at
                                WHERE r.outcome = 'HELD'
                                    AND (excluded.epoch, excluded.version) > (r.epoch, r.version)
                                """)
                        .setParameter("profile", report.profileId())
                        .setParameter("service", report.service().name())
                        .setParameter("outcome", report.outcome().name())
                        .setParameter("epoch", report.epoch())
                        .setParameter("version", report.version())
                        .setParameter("at", report.at())
                        .executeUpdate()
                == 1;
    }

    Map<UUID, List<Report>> findByProfiles(Collection<UUID> profileIds) {
        return session
                .createNativeQuery(
                        """
                        SELECT profile_id, service, outcome, epoch, version, reported_at
                        FROM erasure_report WHERE profile_id = ANY (:profiles)
                        """,
                        Tuple.class)
                .setParameter("profiles", profileIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(ReportRepository::report)
                .collect(groupingBy(Report::profileId));
    }

    private static Report report(Tuple row) {
        return new Report(
                row.get("profile_id", UUID.class),
                ErasureService.valueOf(row.get("service", String.class)),
                ErasureOutcome.valueOf(row.get("outcome", String.class)),
                row.get("epoch", Long.class),
                row.get("version", Long.class),
                row.get("reported_at", Instant.class));
    }
}
