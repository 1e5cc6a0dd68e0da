package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Reads and writes where posts stand. */
@ApplicationScoped
class PassageRepository {

    static final String SELECT =
            """
            SELECT p.post_ref, p.author_ref, p.public_id, p.epoch, p.answers_ref, p.state, p.post_version,
                p.publish_at, p.rule, p.reason, p.live_version, p.live_since, p.corrected_at,
                p.kept_state, p.kept_version, p.kept_since, p.kept_corrected_at,
                p.ended_at, p.event_version, p.changed_at
            FROM outward_post p
            """;

    /** A voice that is on, and a colleague's face to go with it. */
    private static final String MAY_SPEAK =
            """
            EXISTS (SELECT 1 FROM voice v JOIN face f USING (profile_ref)
                WHERE v.profile_ref = p.author_ref AND f.shown AND NOT f.former
                    AND (v.state = 'ON' OR v.state = 'PAUSED' AND v.paused_until <= :now))
            """;

    /** The question that it answers is its author's now. */
    private static final String HAS_CLAIM =
            """
            EXISTS (SELECT 1 FROM question q
                WHERE q.question_ref = p.answers_ref AND q.claimed_by = p.author_ref
                    AND q.state = 'CLAIMED' AND (q.answer_waits OR q.claimed_until > :now))
            """;

    private static final String ONE = " LIMIT 1 FOR UPDATE OF p SKIP LOCKED";

    private final Session session;

    PassageRepository(Session session) {
        this.session = session;
    }

    /** Until the transaction ends nobody else touches the post, whether there is a row or not. */
    Optional<Passage> lock(UUID postId) {
        session.createNativeQuery(
                        """
                        SELECT CAST(pg_advisory_xact_lock(hashtextextended(:id, 0)) AS text)
                        """,
                        String.class)
                .setParameter("id", postId.toString())
                .getSingleResult();
        return first(SELECT + "WHERE p.post_ref = :id FOR UPDATE OF p", "id", postId);
    }

    Optional<Passage> find(UUID postId) {
        return first(SELECT + "WHERE p.post_ref = :id", "id", postId);
    }

    /** When the next window ends, or the first of those that are over has. */
    Optional<Instant> findNextDue() {
        return Optional.ofNullable(
                session.createNativeQuery(
                                "SELECT min(publish_at) FROM outward_post WHERE state = 'LEAVING'",
                                Instant.class)
                        .getSingleResult());
    }

    /** Locks one whose window is over; what somebody else has locked comes later. */
    Optional<Passage> lockDue(Instant now) {
        return first(
                SELECT
                        + "WHERE p.state = 'LEAVING' AND p.publish_at <= :now ORDER BY p.publish_at"
                        + ONE,
                "now",
                now);
    }

    /** Locks one that is leaving though its author may not speak for now. */
    Optional<Passage> lockLeavingWithoutVoice(Instant now) {
        return first(SELECT + "WHERE p.state = 'LEAVING' AND NOT " + MAY_SPEAK + ONE, "now", now);
    }

    /** Locks one that was held only until its author may speak, or answer, which is now. */
    Optional<Passage> lockHeldForNothing(Instant now) {
        return first(
                SELECT
                        + "WHERE p.state = 'HELD' AND (p.rule = '"
                        + Crossing.VOICE
                        + "' OR p.rule = '"
                        + Crossing.CLAIM
                        + "' AND "
                        + HAS_CLAIM
                        + ") AND "
                        + MAY_SPEAK
                        + ONE,
                "now",
                now);
    }

    private Optional<Passage> first(String sql, String parameter, Object value) {
        return session
                .createNativeQuery(sql, Tuple.class)
                .setParameter(parameter, value)
                .getResultList()
                .stream()
                .map(PassageRepository::passage)
                .findFirst();
    }

    /** Writes a passage that has been locked, or one that is new. */
    void save(Passage passage) {
        Crossing crossing = passage.crossing();
        Removed removed = crossing instanceof Removed found ? found : null;
        MutationQuery query =
                session.createNativeMutationQuery(
                                """
                        INSERT INTO outward_post
                            (post_ref, author_ref, public_id, answers_ref, state, epoch,
                             post_version, publish_at, rule, reason, live_version, live_since, corrected_at,
                             kept_state, kept_version, kept_since, kept_corrected_at,
                             ended_at, event_version, changed_at)
                        VALUES (:post, :author, :publicId, CAST(:answers AS uuid), :state, :epoch,
                            :postVersion,
                            CAST(:publishAt AS timestamptz), :rule, :reason,
                            CAST(:liveVersion AS bigint), CAST(:liveSince AS timestamptz),
                            CAST(:liveCorrectedAt AS timestamptz), :keptState,
                            CAST(:keptVersion AS bigint), CAST(:keptSince AS timestamptz),
                            CAST(:keptCorrectedAt AS timestamptz), CAST(:endedAt AS timestamptz),
                            :eventVersion, :changedAt)
                        ON CONFLICT (post_ref) DO UPDATE SET
                            state = excluded.state, epoch = excluded.epoch,
                            post_version = excluded.post_version,
                            publish_at = excluded.publish_at, rule = excluded.rule,
                            reason = excluded.reason, live_version = excluded.live_version,
                            live_since = excluded.live_since,
                            corrected_at = excluded.corrected_at,
                            kept_state = excluded.kept_state,
                            kept_version = excluded.kept_version,
                            kept_since = excluded.kept_since,
                            kept_corrected_at = excluded.kept_corrected_at,
                            ended_at = excluded.ended_at,
                            event_version = excluded.event_version,
                            changed_at = excluded.changed_at
                        """)
                        .setParameter("post", passage.postId())
                        .setParameter("author", passage.authorId())
                        .setParameter("publicId", passage.publicId())
                        .setParameter("answers", passage.answersId(), UUID.class)
                        .setParameter("state", crossing.state().name())
                        .setParameter("epoch", passage.epoch())
                        .setParameter("postVersion", crossing.version())
                        .setParameter("publishAt", passage.publishAt(), Instant.class)
                        .setParameter("rule", passage.rule())
                        .setParameter("reason", passage.reason())
                        .setParameter("keptState", removed == null ? null : removed.keptState())
                        .setParameter("endedAt", passage.endedAt(), Instant.class)
                        .setParameter("eventVersion", passage.eventVersion())
                        .setParameter("changedAt", passage.changedAt());
        bind(query, "live", crossing.standing());
        bind(query, "kept", removed == null ? null : removed.kept());
        query.executeUpdate();
    }

    private static void bind(MutationQuery query, String prefix, @Nullable Standing standing) {
        query.setParameter(
                        prefix + "Version",
                        standing == null ? null : standing.version(),
                        Long.class)
                .setParameter(
                        prefix + "Since", standing == null ? null : standing.since(), Instant.class)
                .setParameter(
                        prefix + "CorrectedAt",
                        standing == null ? null : standing.correctedAt(),
                        Instant.class);
    }

    static Passage passage(Tuple row) {
        return new Passage(
                row.get("post_ref", UUID.class),
                row.get("author_ref", UUID.class),
                row.get("public_id", String.class),
                row.get("epoch", Long.class),
                row.get("answers_ref", UUID.class),
                crossing(row),
                row.get("ended_at", Instant.class),
                row.get("event_version", Long.class),
                row.get("changed_at", Instant.class));
    }

    private static Crossing crossing(Tuple row) {
        CrossingState state = CrossingState.valueOf(row.get("state", String.class));
        if (state == CrossingState.REMOVED) {
            return removed(row);
        }
        Standing standing =
                standing(
                        row.get("live_version", Long.class),
                        row.get("live_since", Instant.class),
                        row.get("corrected_at", Instant.class));
        return crossing(row, state, text(row, "rule"), standing);
    }

    private static Removed removed(Tuple row) {
        String kept = row.get("kept_state", String.class);
        Standing standing =
                standing(
                        row.get("kept_version", Long.class),
                        row.get("kept_since", Instant.class),
                        row.get("kept_corrected_at", Instant.class));
        CrossingState before = kept == null ? CrossingState.WITHDRAWN : CrossingState.valueOf(kept);
        return new Removed(
                text(row, "rule"),
                text(row, "reason"),
                kept == null,
                crossing(row, before, Crossing.REMOVAL, standing));
    }

    private static Crossing crossing(
            Tuple row, CrossingState state, String rule, @Nullable Standing standing) {
        long version = row.get("post_version", Long.class);
        return switch (state) {
            case LEAVING ->
                    new Crossing.Leaving(version, row.get("publish_at", Instant.class), standing);
            case HELD -> new Crossing.Held(version, rule, standing);
            case CANCELLED -> new Crossing.Cancelled(version);
            case LIVE -> new Crossing.Live(version, Objects.requireNonNull(standing));
            case WITHDRAWN -> new Crossing.Withdrawn(version);
            case REMOVED -> throw new IllegalStateException("removed beneath a removal");
        };
    }

    private static String text(Tuple row, String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }

    private static @Nullable Standing standing(
            @Nullable Long version, @Nullable Instant since, @Nullable Instant correctedAt) {
        return version == null || since == null ? null : new Standing(version, since, correctedAt);
    }
}
