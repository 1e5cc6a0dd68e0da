package io.loggia.feed.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Polls with their counts, and votes. */
@ApplicationScoped
public class PollRepository {

    private static final String COLUMNS =
            """
            SELECT p.post, p.choices, p.several, p.closes_at, p.people, p.counts,
                coalesce(v.choices, '{}') AS own
            FROM poll p LEFT JOIN poll_vote v ON v.post = p.post AND v.voter_id = :reader
            """;

    private final Session session;

    PollRepository(Session session) {
        this.session = session;
    }

    public void add(UUID postId, Poll poll, Instant closesAt) {
        Long[] none = Collections.nCopies(poll.choices().size(), 0L).toArray(Long[]::new);
        session.createNativeMutationQuery(
                        """
                        INSERT INTO poll (post, choices, several, closes_at, counts)
                        VALUES (:post, :choices, :several, :closesAt, :none)
                        """)
                .setParameter("post", postId)
                .setParameter("choices", poll.choices().toArray(String[]::new))
                .setParameter("several", poll.several())
                .setParameter("closesAt", closesAt)
                .setParameter("none", none)
                .executeUpdate();
    }

    public boolean standsIn(UUID postId) {
        return !session.createNativeQuery("SELECT 1 FROM poll WHERE post = :post", Integer.class)
                .setParameter("post", postId)
                .getResultList()
                .isEmpty();
    }

    /** With its votes. */
    public void remove(UUID postId) {
        session.createNativeMutationQuery("DELETE FROM poll WHERE post = :post")
                .setParameter("post", postId)
                .executeUpdate();
    }

    List<StandingPoll> findByPosts(Collection<UUID> postIds, UUID readerId) {
        if (postIds.isEmpty()) {
            return List.of();
        }
        return list(
                session.createNativeQuery(COLUMNS + "WHERE p.post = ANY(:posts)", Tuple.class)
                        .setParameter("posts", postIds.toArray(UUID[]::new)),
                readerId);
    }

    /** A post's poll; nobody else votes in it until the transaction ends. */
    public Optional<StandingPoll> findForUpdate(UUID postId, UUID voterId) {
        session.createNativeQuery("SELECT 1 FROM poll WHERE post = :post FOR UPDATE", Integer.class)
                .setParameter("post", postId)
                .getResultList();
        return list(
                        session.createNativeQuery(COLUMNS + "WHERE p.post = :post", Tuple.class)
                                .setParameter("post", postId),
                        voterId)
                .stream()
                .findFirst();
    }

    /** What somebody chooses in a poll that is held by this transaction, in place of before. */
    public void vote(StandingPoll poll, UUID voterId, Set<Integer> choices, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO poll_vote (post, voter_id, choices, voted_at)
                        VALUES (:post, :voter, :choices, :at)
                        ON CONFLICT (post, voter_id) DO UPDATE SET
                            choices = excluded.choices, voted_at = excluded.voted_at
                        """)
                .setParameter("post", poll.postId())
                .setParameter("voter", voterId)
                .setParameter("choices", places(choices))
                .setParameter("at", at)
                .executeUpdate();
        session.createNativeMutationQuery(
                        """
                        UPDATE poll SET people = people + :more, counts = ARRAY(
                            SELECT n + CASE WHEN place - 1 = ANY(:after) THEN 1 ELSE 0 END
                                - CASE WHEN place - 1 = ANY(:before) THEN 1 ELSE 0 END
                            FROM unnest(counts) WITH ORDINALITY AS c (n, place) ORDER BY place)
                        WHERE post = :post
                        """)
                .setParameter("more", poll.own().isEmpty() ? 1 : 0)
                .setParameter("after", places(choices))
                .setParameter("before", places(poll.own()))
                .setParameter("post", poll.postId())
                .executeUpdate();
    }

    private static Integer[] places(Set<Integer> choices) {
        return choices.stream().sorted().toArray(Integer[]::new);
    }

    private static List<StandingPoll> list(NativeQuery<Tuple> query, UUID readerId) {
        return query.setParameter("reader", readerId)
                .getResultStream()
                .map(PollRepository::of)
                .toList();
    }

    private static StandingPoll of(Tuple row) {
        return new StandingPoll(
                row.get("post", UUID.class),
                List.of(row.get("choices", String[].class)),
                row.get("several", Boolean.class),
                row.get("closes_at", Instant.class),
                row.get("people", Long.class),
                List.of(row.get("counts", Long[].class)),
                Set.of(row.get("own", Integer[].class)));
    }
}
