package io.loggia.feed.post;

import io.loggia.events.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

/** The topics that stand, or stood, in a post. */
@ApplicationScoped
class TopicRepository {

    private final Session session;

    TopicRepository(Session session) {
        this.session = session;
    }

    /** Remembers a topic; tells whether nobody used it before. */
    boolean addIfNew(TopicSlug slug, Instant at) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO topic (id, slug, first_used_at)
                                VALUES (:id, :slug, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("id", slug.profileId())
                        .setParameter("slug", slug.value())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
