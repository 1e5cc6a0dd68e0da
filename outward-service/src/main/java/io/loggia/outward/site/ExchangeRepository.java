package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** Reads who has answered whom; all of it stands on the pages of the posts, too. */
@ApplicationScoped
class ExchangeRepository {

    private final Session session;

    ExchangeRepository(Session session) {
        this.session = session;
    }

    /** In conversations about a topic, among those who work here; the most frequent first. */
    List<Exchange> listOf(String topic, int limit) {
        return session
                .createNativeQuery(
                        """
                        SELECT r.handle, r.display_name, q.handle, q.display_name, count(*)
                        FROM site_post r JOIN site_post q ON q.public_id = r.parent_public_id
                        WHERE (r.topics @> CAST(:topic AS text[])
                                OR q.topics @> CAST(:topic AS text[]))
                            AND r.handle <> q.handle AND NOT r.alum AND NOT q.alum
                        GROUP BY r.handle, r.display_name, q.handle, q.display_name
                        ORDER BY count(*) DESC, r.handle, q.handle LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("topic", new String[] {topic})
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ExchangeRepository::exchange)
                .toList();
    }

    private static Exchange exchange(Tuple row) {
        return new Exchange(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Long.class));
    }
}
