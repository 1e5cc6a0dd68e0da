package io.loggia.outward.site;

import io.loggia.outward.rendering.Mention;
import io.loggia.outward.rendering.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the views that are made for outsiders. */
@ApplicationScoped
class SiteRepository {

    private static final String PEOPLE =
            "SELECT handle, display_name, title, bio, topics, indexed, alum FROM site_person ";

    private static final String POSTS =
            """
            SELECT handle, display_name, title, CAST(NULL AS text) AS bio,
                CAST('{}' AS text[]) AS own_topics, indexed, alum, public_id, text, html, topics,
                live_since, corrected_at, mention_handles, mention_names, parent_public_id,
                parent_handle, parent_name, pictures
            FROM site_post
            """;

    private static final String NEWEST = " ORDER BY live_since DESC, public_id DESC LIMIT :limit";

    private final Session session;

    SiteRepository(Session session) {
        this.session = session;
    }

    Optional<PublicPerson> findPerson(String handle) {
        return people(PEOPLE + "WHERE handle = :handle", Map.of("handle", handle)).stream()
                .findFirst();
    }

    /** Who wrote the newest posts and still works here, the last one first. */
    List<PublicPerson> listSpeakers(int limit) {
        return people(
                """
                SELECT handle, display_name, title, CAST(NULL AS text) AS bio,
                    CAST('{}' AS text[]) AS topics, indexed, alum
                FROM (SELECT handle, display_name, title, indexed, alum, live_since
                    FROM site_post WHERE NOT alum ORDER BY live_since DESC LIMIT 200) AS newest
                GROUP BY handle, display_name, title, indexed, alum
                ORDER BY max(live_since) DESC, handle LIMIT :limit
                """,
                Map.of("limit", limit));
    }

    List<PublicPerson> listIndexed(int limit) {
        return people(
                PEOPLE + "WHERE indexed ORDER BY handle LIMIT :limit", Map.of("limit", limit));
    }

    /** Who says that they answer about it, or has; whoever has answered most comes first. */
    List<PublicPerson> listPeopleOf(String topic, int limit) {
        return people(
                """
                SELECT p.handle, p.display_name, p.title, p.bio, p.topics, p.indexed, p.alum
                FROM site_person p LEFT JOIN site_answerer a ON a.handle = p.handle
                    AND a.topic = :slug
                WHERE (p.topics @> CAST(:topic AS text[]) OR a.answers > 0) AND NOT p.alum
                ORDER BY coalesce(a.answers, 0) DESC, p.handle LIMIT :limit
                """,
                Map.of("slug", topic, "topic", new String[] {topic}, "limit", limit));
    }

    /** How many public answers about a topic each has given, by handle. */
    Map<String, Long> countAnswers(String topic) {
        return query(
                        "SELECT handle, answers FROM site_answerer WHERE topic = :topic",
                        Map.of("topic", topic))
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    Optional<PublicPost> findPost(String publicId) {
        return posts(POSTS + "WHERE public_id = :id", Map.of("id", publicId)).stream().findFirst();
    }

    List<PublicPost> listPosts(int limit) {
        return posts(POSTS + NEWEST, Map.of("limit", limit));
    }

    List<PublicPost> listPostsBy(String handle, int limit) {
        return posts(
                POSTS + "WHERE handle = :handle" + NEWEST,
                Map.of("handle", handle, "limit", limit));
    }

    List<PublicPost> listPostsOf(String topic, int limit) {
        return posts(
                POSTS + "WHERE topics @> CAST(:topic AS text[])" + NEWEST,
                Map.of("topic", new String[] {topic}, "limit", limit));
    }

    /** The public posts that answer a question, the oldest first. */
    List<PublicPost> listAnswersTo(String questionPublicId) {
        return posts(
                POSTS
                        + """
                        WHERE public_id IN (SELECT public_id FROM site_answer
                            WHERE question_public_id = :question)
                        ORDER BY live_since, public_id LIMIT 20
                        """,
                Map.of("question", questionPublicId));
    }

    Optional<GonePost> findGone(String publicId) {
        return query(
                        """
                        SELECT handle, display_name, ended_at, removed_by_rule, alum
                        FROM site_gone_post WHERE public_id = :id
                        """,
                        Map.of("id", publicId))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new GonePost(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, Instant.class),
                                        row.get(3, String.class),
                                        row.get(4, Boolean.class)))
                .findFirst();
    }

    /** The handle of whoever had this one before. */
    Optional<String> findPresentHandle(String former) {
        return query(
                        "SELECT handle FROM site_former_handle WHERE former = :former",
                        Map.of("former", former))
                .getResultList()
                .stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private List<PublicPerson> people(String sql, Map<String, Object> values) {
        return query(sql, values).getResultList().stream().map(SiteRepository::person).toList();
    }

    private List<PublicPost> posts(String sql, Map<String, Object> values) {
        return query(sql, values).getResultList().stream().map(SiteRepository::post).toList();
    }

    private NativeQuery<Tuple> query(String sql, Map<String, Object> values) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static PublicPerson person(Tuple row) {
        return new PublicPerson(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                List.of(row.get(4, String[].class)),
                row.get(5, Boolean.class),
                row.get(6, Boolean.class));
    }

    private static PublicPost post(Tuple row) {
        return new PublicPost(
                row.get(7, String.class),
                person(row),
                row.get(8, String.class),
                row.get(9, String.class),
                mentions(row.get(13, String[].class), row.get(14, String[].class)),
                List.of(row.get(10, String[].class)),
                row.get(11, Instant.class),
                row.get(12, Instant.class),
                parent(row),
                Pictures.read(row.get(18, String.class)));
    }

    private static List<Optional<Mention>> mentions(
            @Nullable String @Nullable [] handles, @Nullable String @Nullable [] names) {
        if (handles == null || names == null) {
            return List.of();
        }
        return IntStream.range(0, handles.length)
                .mapToObj(place -> mention(handles[place], names[place]))
                .toList();
    }

    private static Optional<Mention> mention(@Nullable String handle, @Nullable String name) {
        return handle == null || name == null
                ? Optional.empty()
                : Optional.of(new Mention(handle, name));
    }

    private static PublicPost.@Nullable Parent parent(Tuple row) {
        String handle = row.get(16, String.class);
        return handle == null
                ? null
                : new PublicPost.Parent(
                        row.get(15, String.class), handle, row.get(17, String.class));
    }
}
