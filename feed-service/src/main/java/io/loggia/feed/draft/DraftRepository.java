package io.loggia.feed.draft;

import io.loggia.feed.poll.Poll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The drafts of each author, under the author's own ids, without their pictures. */
@ApplicationScoped
class DraftRepository {

    private static final String COLUMNS =
            """
            SELECT id, text, parent_id, quote_of_id, answers_id, group_id, poll_choices,
                poll_several, poll_open_minutes, publish_at, refusal, version, changed_at
            FROM draft d LEFT JOIN schedule s ON s.author_id = d.author_id AND s.draft = d.id
            """;

    private final Session session;

    DraftRepository(Session session) {
        this.session = session;
    }

    Optional<DraftView> find(UUID authorId, UUID id) {
        return views(
                        select("WHERE d.author_id = :author AND id = :id", authorId)
                                .setParameter("id", id))
                .findFirst();
    }

    /** The drafts below a version, last changed first. */
    List<DraftView> page(UUID authorId, long below, int limit) {
        return views(
                        select(
                                        """
                                WHERE d.author_id = :author AND version < :below
                                ORDER BY version DESC LIMIT :limit
                                """,
                                        authorId)
                                .setParameter("below", below)
                                .setParameter("limit", limit))
                .toList();
    }

    long count(UUID authorId) {
        return session.createNativeQuery(
                        "SELECT count(*) FROM draft WHERE author_id = :author", Long.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }

    /** Writes a draft anew or over the one that stands there, under the next version. */
    void put(UUID authorId, UUID id, DraftText draft, Instant at) {
        Optional<Poll> poll = Optional.ofNullable(draft.poll());
        session.createNativeMutationQuery(
                        """
                        INSERT INTO draft (author_id, id, text, parent_id, quote_of_id, answers_id,
                            group_id, poll_choices, poll_several, poll_open_minutes, version, changed_at)
                        VALUES (:author, :id, :text, :parent, :quoteOf, :answers,
                            CAST(:group AS uuid), CAST(:choices AS text[]), :several, :openMinutes, nextval('draft_version'), :at)
                        ON CONFLICT (author_id, id) DO UPDATE SET
                            text = excluded.text, parent_id = excluded.parent_id,
                            quote_of_id = excluded.quote_of_id, answers_id = excluded.answers_id,
                            group_id = excluded.group_id,
                            poll_choices = excluded.poll_choices,
                            poll_several = excluded.poll_several,
                            poll_open_minutes = excluded.poll_open_minutes,
                            version = excluded.version, changed_at = excluded.changed_at
                        """)
                .setParameter("author", authorId)
                .setParameter("id", id)
                .setParameter("text", draft.text())
                .setParameter("parent", draft.parentId(), StandardBasicTypes.UUID)
                .setParameter("quoteOf", draft.quoteOfId(), StandardBasicTypes.UUID)
                .setParameter("answers", draft.answers(), StandardBasicTypes.UUID)
                .setParameter("group", draft.groupId(), StandardBasicTypes.UUID)
                .setParameter(
                        "choices",
                        poll.map(one -> one.choices().toArray(String[]::new)).orElse(null),
                        String[].class)
                .setParameter("several", poll.map(Poll::several).orElse(null), Boolean.class)
                .setParameter(
                        "openMinutes",
                        poll.map(one -> one.openFor().toMinutes()).orElse(null),
                        Long.class)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** It is another version, though it says the same. */
    void touch(UUID authorId, UUID id, Instant at) {
        session.createNativeMutationQuery(
                        """
                        UPDATE draft SET version = nextval('draft_version'), changed_at = :at
                        WHERE author_id = :author AND id = :id
                        """)
                .setParameter("author", authorId)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID authorId, UUID id) {
        session.createNativeMutationQuery(
                        "DELETE FROM draft WHERE author_id = :author AND id = :id")
                .setParameter("author", authorId)
                .setParameter("id", id)
                .executeUpdate();
    }

    private NativeQuery<Tuple> select(String which, UUID authorId) {
        return session.createNativeQuery(COLUMNS + which, Tuple.class)
                .setParameter("author", authorId);
    }

    private static Stream<DraftView> views(NativeQuery<Tuple> query) {
        return query.getResultList().stream().map(DraftRepository::view);
    }

    private static DraftView view(Tuple row) {
        return new DraftView(
                row.get("id", UUID.class),
                row.get("text", String.class),
                row.get("parent_id", UUID.class),
                row.get("quote_of_id", UUID.class),
                row.get("answers_id", UUID.class),
                row.get("group_id", UUID.class),
                List.of(),
                poll(row),
                schedule(row),
                row.get("changed_at", Instant.class),
                row.get("version", Long.class));
    }

    private static @Nullable ScheduleView schedule(Tuple row) {
        Instant publishAt = row.get("publish_at", Instant.class);
        return publishAt == null
                ? null
                : ScheduleView.of(publishAt, row.get("refusal", String.class));
    }

    private static @Nullable DraftPollView poll(Tuple row) {
        String[] choices = row.get("poll_choices", String[].class);
        return choices == null
                ? null
                : new DraftPollView(
                        List.of(choices),
                        row.get("poll_several", Boolean.class),
                        row.get("poll_open_minutes", Integer.class));
    }
}
