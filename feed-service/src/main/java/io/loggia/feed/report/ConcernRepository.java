package io.loggia.feed.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What was reported, by id: ids are minted in time, so their order is that of the reports. */
@ApplicationScoped
public class ConcernRepository {

    private static final String SELECT =
            """
            SELECT c.id, c.post_id, c.person_id, c.state, c.version, c.opened_at, c.ground, c.rule,
                c.reason, c.acted_at, c.stewards, c.appeal, c.appealed_at, c.outcome, c.decided_at,
                c.decision_reason
            FROM concern c
            """;

    private final Session session;

    ConcernRepository(Session session) {
        this.session = session;
    }

    /** What stands open about the same, or this one now; two at once get the same. */
    UUID open(UUID id, @Nullable UUID postId, UUID personId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO concern (id, post_id, person_id, state, version, opened_at)
                        VALUES (:id, CAST(:post AS uuid), :person, 'OPEN', 1, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("post", postId, UUID.class)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
        return session.createNativeQuery(
                        """
                        SELECT id FROM concern WHERE state = 'OPEN' AND person_id = :person
                            AND post_id IS NOT DISTINCT FROM CAST(:post AS uuid)
                        FOR UPDATE
                        """,
                        UUID.class)
                .setParameter("post", postId, UUID.class)
                .setParameter("person", personId)
                .uniqueResultOptional()
                .orElseGet(() -> open(id, postId, personId, at)); // decided in between
    }

    public Optional<Concern> find(UUID id) {
        return list("WHERE c.id = :id", query -> query.setParameter("id", id)).stream().findFirst();
    }

    /** Locked until the transaction ends: whoever decides comes one after the other. */
    public Optional<Concern> lock(UUID id) {
        return list("WHERE c.id = :id FOR UPDATE", query -> query.setParameter("id", id)).stream()
                .findFirst();
    }

    /** Those in the queue, the oldest first, or of what is decided the newest first. */
    public List<Concern> page(Shelf shelf, @Nullable UUID after, int limit) {
        return list(
                "WHERE " + shelf.condition() + shelf.order(),
                query ->
                        query.setParameter("after", after == null ? shelf.beginning() : after)
                                .setParameter("limit", limit));
    }

    /** What was said or decided about somebody, the newest first. */
    public List<Concern> pageAbout(UUID personId, @Nullable UUID before, int limit) {
        return list(
                """
                WHERE c.person_id = :person AND c.id < :before AND (c.state <> 'OPEN'
                    OR EXISTS (SELECT 1 FROM talk t WHERE t.concern = c.id))
                ORDER BY c.id DESC LIMIT :limit
                """,
                query ->
                        query.setParameter("person", personId)
                                .setParameter(
                                        "before",
                                        before == null ? Shelf.DECIDED.beginning() : before)
                                .setParameter("limit", limit));
    }

    private List<Concern> list(String where, UnaryOperator<NativeQuery<Tuple>> with) {
        return with.apply(session.createNativeQuery(SELECT + where, Tuple.class))
                .getResultStream()
                .map(ConcernRepository::concern)
                .toList();
    }

    public void save(Concern concern) {
        session.createNativeMutationQuery(
                        """
                        UPDATE concern SET state = :state, version = :version, stewards = :stewards
                        WHERE id = :id
                        """)
                .setParameter("state", concern.state().name())
                .setParameter("version", concern.version())
                .setParameter("stewards", concern.stewards().toArray(UUID[]::new))
                .setParameter("id", concern.id())
                .executeUpdate();
    }

    public void save(Concern concern, Ruling ruling) {
        Category ground = ruling.ground();
        session.createNativeMutationQuery(
                        """
                        UPDATE concern SET state = :state, version = :version, stewards = :stewards,
                            ground = :ground, rule = :rule, reason = :reason, acted_at = :at
                        WHERE id = :id
                        """)
                .setParameter("state", concern.state().name())
                .setParameter("version", concern.version())
                .setParameter("stewards", concern.stewards().toArray(UUID[]::new))
                .setParameter("ground", ground == null ? null : ground.name())
                .setParameter("rule", ruling.rule())
                .setParameter("reason", ruling.reason())
                .setParameter("at", ruling.at())
                .setParameter("id", concern.id())
                .executeUpdate();
    }

    public void save(Concern concern, Appeal appeal) {
        save(concern);
        Decision decision = appeal.decision();
        session.createNativeMutationQuery(
                        """
                        UPDATE concern SET appeal = :appeal, appealed_at = :at, outcome = :outcome,
                            decided_at = CAST(:decidedAt AS timestamptz), decision_reason = :reason
                        WHERE id = :id
                        """)
                .setParameter("appeal", appeal.text())
                .setParameter("at", appeal.at())
                .setParameter("outcome", decision == null ? null : decision.outcome().name())
                .setParameter("decidedAt", decision == null ? null : decision.at(), Instant.class)
                .setParameter("reason", decision == null ? null : decision.reason())
                .setParameter("id", concern.id())
                .executeUpdate();
    }

    private static Concern concern(Tuple row) {
        return new Concern(
                row.get("id", UUID.class),
                row.get("post_id", UUID.class),
                row.get("person_id", UUID.class),
                ConcernState.valueOf(row.get("state", String.class)),
                row.get("version", Long.class),
                row.get("opened_at", Instant.class),
                ruling(row),
                Set.of(row.get("stewards", UUID[].class)),
                appeal(row));
    }

    private static @Nullable Ruling ruling(Tuple row) {
        Instant at = row.get("acted_at", Instant.class);
        String ground = row.get("ground", String.class);
        return at == null
                ? null
                : new Ruling(
                        ground == null ? null : Category.valueOf(ground),
                        row.get("rule", String.class),
                        row.get("reason", String.class),
                        at);
    }

    private static @Nullable Appeal appeal(Tuple row) {
        Instant at = row.get("appealed_at", Instant.class);
        return at == null ? null : new Appeal(row.get("appeal", String.class), at, decision(row));
    }

    private static @Nullable Decision decision(Tuple row) {
        String outcome = row.get("outcome", String.class);
        return outcome == null
                ? null
                : new Decision(
                        AppealOutcome.valueOf(outcome),
                        row.get("decision_reason", String.class),
                        row.get("decided_at", Instant.class));
    }
}
