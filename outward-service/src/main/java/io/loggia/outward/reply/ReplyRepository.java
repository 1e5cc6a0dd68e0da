package io.loggia.outward.reply;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes replies, and reads one at a time. */
@ApplicationScoped
class ReplyRepository {

    static final String SELECT =
            """
            SELECT r.reply_ref, r.number, r.post_ref, p.author_ref, r.guest_ref, r.name, r.words,
                r.language, r.received_at, r.state, r.since, r.hold_reason, r.shows_at,
                r.hidden_reason, r.hidden_by, r.first_shown, r.cleared, r.version
            FROM guest_reply r JOIN outward_post p USING (post_ref)
            """;

    private final Session session;

    ReplyRepository(Session session) {
        this.session = session;
    }

    /** A post that is public, and who wrote it. */
    record Post(UUID id, UUID authorId) {}

    Optional<Post> findPublicPost(String publicId) {
        return session.createNativeQuery(
                        """
                        SELECT post_ref, author_ref FROM outward_post
                        WHERE public_id = :id AND live_version IS NOT NULL
                        """,
                        Tuple.class)
                .setParameter("id", publicId)
                .getResultStream()
                .map(row -> new Post(row.get(0, UUID.class), row.get(1, UUID.class)))
                .findFirst();
    }

    /** To how many other posts the same words came since then, from whomever. */
    long countRepeats(String text, UUID postId, Instant since) {
        return session.createNativeQuery(
                        """
                        SELECT count(DISTINCT post_ref) FROM guest_reply
                        WHERE words = :text AND post_ref <> :post AND received_at > :since
                        """,
                        Long.class)
                .setParameter("text", text)
                .setParameter("post", postId)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<Reply> lock(UUID id) {
        return first(SELECT + "WHERE r.reply_ref = :id FOR UPDATE OF r", "id", id);
    }

    Optional<Reply> lockByPublicId(String publicId) {
        return first(SELECT + "WHERE r.public_id = :id FOR UPDATE OF r", "id", publicId);
    }

    Optional<Reply> lockByLink(byte[] tokenHash) {
        return first(SELECT + "WHERE r.token_hash = :hash FOR UPDATE OF r", "hash", tokenHash);
    }

    /** Locks one that has waited long enough; what somebody else has locked comes later. */
    Optional<Reply> lockDue(Instant now) {
        return first(
                SELECT
                        + """
                        WHERE r.state = 'HELD' AND r.shows_at <= :now
                        ORDER BY r.shows_at LIMIT 1 FOR UPDATE OF r SKIP LOCKED
                        """,
                "now",
                now);
    }

    /** Whether somebody wrote the post or has a public one in its conversation. */
    boolean isInThread(UUID postId, UUID profileId) {
        return session.createNativeQuery("SELECT is_in_thread(:post, :person)", Boolean.class)
                .setParameter("post", postId)
                .setParameter("person", profileId)
                .getSingleResult();
    }

    void insert(Reply reply, String publicId, byte[] tokenHash) {
        Reply.Content content = Objects.requireNonNull(reply.content());
        session.createNativeMutationQuery(
                        """
                        INSERT INTO guest_reply
                            (reply_ref, public_id, post_ref, guest_ref, token_hash, name, words,
                             language, received_at, state, since, hold_reason, shows_at,
                             first_shown, version, changed_at)
                        VALUES (:id, :publicId, :post, :guest, :hash, :name, :words, :language,
                            :received, :state, :since, :holdReason,
                            CAST(:showsAt AS timestamptz), CAST(:firstShown AS timestamptz),
                            :version, :received)
                        """)
                .setParameter("id", reply.id())
                .setParameter("publicId", publicId)
                .setParameter("post", reply.postId())
                .setParameter("guest", content.guestRef())
                .setParameter("hash", tokenHash)
                .setParameter("name", content.name())
                .setParameter("words", content.text())
                .setParameter("language", content.language().tag())
                .setParameter("received", reply.receivedAt())
                .setParameter("state", word(reply.stage()))
                .setParameter("since", reply.since())
                .setParameter("holdReason", holdReason(reply.stage()), String.class)
                .setParameter("showsAt", showsAt(reply.stage()), Instant.class)
                .setParameter("firstShown", reply.firstShown(), Instant.class)
                .setParameter("version", reply.version())
                .executeUpdate();
    }

    void update(Reply reply, Instant now) {
        Stage.Hidden hidden = reply.stage() instanceof Stage.Hidden found ? found : null;
        session.createNativeMutationQuery(
                        """
                        UPDATE guest_reply SET state = :state, since = :since,
                            hold_reason = :holdReason, shows_at = CAST(:showsAt AS timestamptz),
                            hidden_reason = :hiddenReason, hidden_by = CAST(:hiddenBy AS uuid),
                            first_shown = CAST(:firstShown AS timestamptz), cleared = :cleared,
                            name = CASE WHEN :erased THEN NULL ELSE name END,
                            words = CASE WHEN :erased THEN NULL ELSE words END,
                            guest_ref = CASE WHEN :erased THEN NULL ELSE guest_ref END,
                            version = :version, changed_at = :now
                        WHERE reply_ref = :id
                        """)
                .setParameter("id", reply.id())
                .setParameter("state", word(reply.stage()))
                .setParameter("since", reply.since())
                .setParameter("holdReason", holdReason(reply.stage()), String.class)
                .setParameter("showsAt", showsAt(reply.stage()), Instant.class)
                .setParameter(
                        "hiddenReason",
                        hidden == null ? null : hidden.reason().name(),
                        String.class)
                .setParameter("hiddenBy", hidden == null ? null : hidden.by(), UUID.class)
                .setParameter("firstShown", reply.firstShown(), Instant.class)
                .setParameter("cleared", reply.cleared())
                .setParameter("erased", reply.isErased())
                .setParameter("version", reply.version())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The replies next after that one, in the order of their ids, held against change. */
    List<Reply> holdAfter(UUID id, int limit) {
        return session.createNativeQuery(
                        SELECT
                                + "WHERE r.reply_ref > :after ORDER BY r.reply_ref"
                                + " LIMIT :limit FOR SHARE OF r",
                        Tuple.class)
                .setParameter("after", id)
                .setParameter("limit", limit)
                .getResultStream()
                .map(ReplyRepository::reply)
                .toList();
    }

    private Optional<Reply> first(String sql, String parameter, Object value) {
        return session
                .createNativeQuery(sql, Tuple.class)
                .setParameter(parameter, value)
                .getResultList()
                .stream()
                .map(ReplyRepository::reply)
                .findFirst();
    }

    static Reply reply(Tuple row) {
        return new Reply(
                row.get("reply_ref", UUID.class),
                row.get("number", Long.class),
                row.get("post_ref", UUID.class),
                row.get("author_ref", UUID.class),
                content(row),
                row.get("received_at", Instant.class),
                stage(row),
                row.get("since", Instant.class),
                row.get("first_shown", Instant.class),
                row.get("cleared", Boolean.class),
                row.get("version", Long.class));
    }

    private static Reply.@Nullable Content content(Tuple row) {
        UUID guest = row.get("guest_ref", UUID.class);
        return guest == null
                ? null
                : new Reply.Content(
                        guest,
                        row.get("name", String.class),
                        row.get("words", String.class),
                        Language.find(row.get("language", String.class)).orElse(Language.EN));
    }

    private static Stage stage(Tuple row) {
        return switch (row.get("state", String.class)) {
            case "SHOWN" -> new Stage.Shown();
            case "HELD" ->
                    new Stage.Held(
                            HoldReason.valueOf(row.get("hold_reason", String.class)),
                            row.get("shows_at", Instant.class));
            case "HIDDEN", "SPAM" ->
                    new Stage.Hidden(
                            HideReason.valueOf(row.get("hidden_reason", String.class)),
                            row.get("hidden_by", UUID.class));
            default -> new Stage.Erased();
        };
    }

    private static String word(Stage stage) {
        return stage instanceof Stage.Hidden hidden && hidden.isSpam()
                ? "SPAM"
                : stage.told().name();
    }

    private static @Nullable String holdReason(Stage stage) {
        return stage instanceof Stage.Held held ? held.reason().name() : null;
    }

    private static @Nullable Instant showsAt(Stage stage) {
        return stage instanceof Stage.Held held ? held.showsAt() : null;
    }
}
