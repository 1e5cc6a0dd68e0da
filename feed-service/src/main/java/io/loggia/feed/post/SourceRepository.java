package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Whose followers a post goes to, and whom it mentions. */
@ApplicationScoped
class SourceRepository {

    private final Session session;

    SourceRepository(Session session) {
        this.session = session;
    }

    /** Replaces the sources and mentions that a post had. */
    void replace(UUID postId, Collection<UUID> sources, Collection<UUID> mentionIds) {
        remove(postId);
        insert(
                "INSERT INTO post_source (post, source)"
                        + " SELECT :post, unnest(CAST(:ids AS uuid[]))",
                postId,
                sources);
        if (!mentionIds.isEmpty()) {
            insert(
                    "INSERT INTO post_mention (post, mentioned)"
                            + " SELECT :post, unnest(CAST(:ids AS uuid[]))",
                    postId,
                    mentionIds);
        }
    }

    /** Of new posts: at each place a post and one of its sources. */
    void addAll(List<UUID> postIds, List<UUID> sourceIds) {
        insert("post_source (post, source)", postIds, sourceIds);
    }

    /** Of new posts: at each place a post and somebody whom it mentions. */
    void addMentions(List<UUID> postIds, List<UUID> mentionIds) {
        if (!postIds.isEmpty()) {
            insert("post_mention (post, mentioned)", postIds, mentionIds);
        }
    }

    private void insert(String columns, List<UUID> postIds, List<UUID> others) {
        session.createNativeMutationQuery(
                        "INSERT INTO "
                                + columns
                                + " SELECT * FROM unnest("
                                + "CAST(:posts AS uuid[]), CAST(:others AS uuid[]))")
                .setParameter("posts", postIds.toArray(UUID[]::new))
                .setParameter("others", others.toArray(UUID[]::new))
                .executeUpdate();
    }

    Set<UUID> list(UUID postId) {
        return Set.copyOf(
                session.createNativeQuery(
                                "SELECT source FROM post_source WHERE post = :post", UUID.class)
                        .setParameter("post", postId)
                        .getResultList());
    }

    Set<UUID> listMentions(UUID postId) {
        return Set.copyOf(
                session.createNativeQuery(
                                "SELECT mentioned FROM post_mention WHERE post = :post", UUID.class)
                        .setParameter("post", postId)
                        .getResultList());
    }

    private void insert(String sql, UUID postId, Collection<UUID> ids) {
        session.createNativeMutationQuery(sql)
                .setParameter("post", postId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** A deleted post goes to nobody and mentions nobody. */
    void remove(UUID postId) {
        removeAll(List.of(postId));
    }

    void removeAll(Collection<UUID> postIds) {
        for (String table : new String[] {"post_source", "post_mention"}) {
            session.createNativeMutationQuery("DELETE FROM " + table + " WHERE post = ANY(:posts)")
                    .setParameter("posts", postIds.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
