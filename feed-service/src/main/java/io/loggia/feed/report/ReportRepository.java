package io.loggia.feed.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What people said of what they reported. */
@ApplicationScoped
public class ReportRepository {

    private static final String SELECT =
            """
            SELECT r.id, r.concern, r.reporter_id, r.category, r.rule, r.text, r.reported_at
            FROM report r
            """;

    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private final Session session;

    ReportRepository(Session session) {
        this.session = session;
    }

    long countSince(UUID reporterId, Instant since) {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM report
                        WHERE reporter_id = :reporter AND reported_at > :since
                        """,
                        Long.class)
                .setParameter("reporter", reporterId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Said again by the same person it is the same report, in the words of now. */
    void put(Report report) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO report AS r
                            (id, concern, reporter_id, category, rule, text, reported_at)
                        VALUES (:id, :concern, :reporter, :category, :rule, :text, :at)
                        ON CONFLICT (concern, reporter_id) DO UPDATE SET
                            category = excluded.category, rule = coalesce(excluded.rule, r.rule),
                            text = coalesce(excluded.text, r.text)
                        """)
                .setParameter("id", report.id())
                .setParameter("concern", report.concernId())
                .setParameter("reporter", report.reporterId())
                .setParameter("category", report.category().name())
                .setParameter("rule", report.rule())
                .setParameter("text", report.text())
                .setParameter("at", report.at())
                .executeUpdate();
    }

    /** What somebody has reported, the newest first. */
    List<Report> page(UUID reporterId, @Nullable UUID before, int limit) {
        return session.createNativeQuery(
                        SELECT
                                + """
                                WHERE r.reporter_id = :reporter AND r.id < :before
                                ORDER BY r.id DESC LIMIT :limit
                                """,
                        Tuple.class)
                .setParameter("reporter", reporterId)
                .setParameter("before", before == null ? ABOVE_ALL : before)
                .setParameter("limit", limit)
                .getResultStream()
                .map(ReportRepository::report)
                .toList();
    }

    /** All reports of these, in the order in which they came. */
    public List<Report> listOf(Collection<UUID> concernIds) {
        return session.createNativeQuery(
                        SELECT + "WHERE r.concern = ANY(:concerns) ORDER BY r.id", Tuple.class)
                .setParameter("concerns", concernIds.toArray(UUID[]::new))
                .getResultStream()
                .map(ReportRepository::report)
                .toList();
    }

    private static Report report(Tuple row) {
        return new Report(
                row.get("id", UUID.class),
                row.get("concern", UUID.class),
                row.get("reporter_id", UUID.class),
                Category.valueOf(row.get("category", String.class)),
                row.get("rule", String.class),
                row.get("text", String.class),
                row.get("reported_at", Instant.class));
    }
}
