package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes where posts stand. */
@ApplicationScoped
class PassageRepository {

    private static final String SELECT =
            """
            SELECT p.post_ref, p.author_ref, p.public_id, p.epoch, p.answers_ref, p.state, p.post_version,
                p.publish_at, p.rule, p.reason, p.live_version, p.live_since, p.corrected_at,
                p.ended_at, p.event_version, p.changed_at
            FROM outward_post p
            """;

    /** A voice that is on, and a face to go with it. */
    private static final String MAY_SPEAK =
            """
            EXISTS (SELECT 1 FROM voice v JOIN face f USING (profile_ref)
                WHERE v.profile_ref = p.author_ref AND f.shown
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

    boolean isAnyDue(Instant now) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM outward_post
                            WHERE state = 'LEAVING' AND publish_at <= :now)
                        """,
                        Boolean.class)
                .setParameter("now", now)
                .getSingleResult();
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
        Standing standing = crossing.standing();
        session.createNativeMutationQuery(
                        """
                        INSERT INTO outward_post
                            (post_ref, author_ref, public_id, answers_ref, state, epoch,
                             post_version, publish_at, rule, reason, live_version, live_since, corrected_at,
                             ended_at, event_version, changed_at)
                        VALUES (:post, :author, :publicId, CAST(:answers AS uuid), :state, :epoch,
                            :postVersion,
                            CAST(:publishAt AS timestamptz), :rule, :reason,
                            CAST(:liveVersion AS bigint), CAST(:liveSince AS timestamptz),
                            CAST(:correctedAt AS timestamptz), CAST(:endedAt AS timestamptz),
                            :eventVersion, :changedAt)
                        ON CONFLICT (post_ref) DO UPDATE SET
                            state = excluded.state, epoch = excluded.epoch,
                            post_version = excluded.post_version,
                            publish_at = excluded.publish_at, rule = excluded.rule,
                            reason = excluded.reason, live_version = excluded.live_version,
                            live_since = excluded.live_since,
                            corrected_at = excluded.corrected_at, ended_at = excluded.ended_at,
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
                .setParameter(
                        "liveVersion", standing == null ? null : standing.version(), Long.class)
                .setParameter(
                        "liveSince", standing == null ? null : standing.since(), Instant.class)
                .setParameter(
                        "correctedAt",
                        standing == null ? null : standing.correctedAt(),
                        Instant.class)
                .setParameter("endedAt", passage.endedAt(), Instant.class)
                .setParameter("eventVersion", passage.eventVersion())
                .setParameter("changedAt", passage.changedAt())
                .executeUpdate();
    }

    private static Passage passage(Tuple row) {
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
        long version = row.get("post_version", Long.class);
        String rule = Objects.requireNonNullElse(row.get("rule", String.class), "");
        Standing standing = standing(row);
        return switch (CrossingState.valueOf(row.get("state", String.class))) {
            case LEAVING ->
                    new Crossing.Leaving(version, row.get("publish_at", Instant.class), standing);
            case HELD -> new Crossing.Held(version, rule, standing);
            case CANCELLED -> new Crossing.Cancelled(version);
            case LIVE -> new Crossing.Live(version, Objects.requireNonNull(standing));
            case WITHDRAWN -> new Crossing.Withdrawn(version);
            case REMOVED ->
                    new Crossing.Removed(
                            version,
                            rule,
                            Objects.requireNonNullElse(row.get("reason", String.class), ""));
        };
    }

    private static @Nullable Standing standing(Tuple row) {
        Long version = row.get("live_version", Long.class);
        return version == null
                ? null
                : new Standing(
                        version,
                        row.get("live_since", Instant.class),
                        row.get("corrected_at", Instant.class));
    }
}
