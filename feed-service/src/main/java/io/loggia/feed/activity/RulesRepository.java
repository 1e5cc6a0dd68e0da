package io.loggia.feed.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The rules of each source, and how much it has sent. */
@ApplicationScoped
class RulesRepository {

    private static final String COLUMNS =
            "SELECT profile_id, name, uri, per_minute, per_day, version FROM activity_source";

    private final Session session;

    RulesRepository(Session session) {
        this.session = session;
    }

    Optional<Source> find(UUID profileId) {
        return find(profileId, " WHERE profile_id = :wanted");
    }

    /** Its events are taken by nobody else until the transaction ends. */
    Optional<Source> findLocked(UUID profileId) {
        return find(profileId, " WHERE profile_id = :wanted FOR UPDATE");
    }

    /** The system whose topic is called so. */
    Optional<UUID> findByName(String name) {
        return session.createNativeQuery(
                        "SELECT profile_id FROM activity_source WHERE name = :name", UUID.class)
                .setParameter("name", name)
                .uniqueResultOptional();
    }

    private Optional<Source> find(Object wanted, String condition) {
        return session.createNativeQuery(COLUMNS + condition, Tuple.class)
                .setParameter("wanted", wanted)
                .uniqueResultOptional()
                .map(this::source);
    }

    private Source source(Tuple row) {
        UUID profileId = row.get("profile_id", UUID.class);
        return new Source(
                profileId,
                row.get("name", String.class),
                row.get("uri", String.class),
                row.get("per_minute", Integer.class),
                row.get("per_day", Integer.class),
                row.get("version", Long.class),
                templates(profileId));
    }

    private Map<String, String> templates(UUID profileId) {
        Map<String, String> templates = new HashMap<>();
        session.createNativeQuery(
                        "SELECT type, template FROM activity_template WHERE source = :source",
                        Tuple.class)
                .setParameter("source", profileId)
                .getResultList()
                .forEach(row -> templates.put(row.get(0, String.class), row.get(1, String.class)));
        return templates;
    }

    /** False if another source has the name. */
    boolean isFree(String name, UUID profileId) {
        return session.createNativeQuery(
                        """
                        SELECT profile_id FROM activity_source
                        WHERE name = :name AND profile_id <> :profile
                        """,
                        UUID.class)
                .setParameter("name", name)
                .setParameter("profile", profileId)
                .getResultList()
                .isEmpty();
    }

    /** Writes all of the rules; what the source has sent so far still counts. */
    void put(Source source, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO activity_source
                            (profile_id, name, uri, per_minute, per_day, version, changed_at,
                                minute_began, minute_count, day_began, day_count)
                        VALUES (:id, :name, :uri, :perMinute, :perDay, :version, :at,
                            :at, 0, :at, 0)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            name = excluded.name, uri = excluded.uri,
                            per_minute = excluded.per_minute, per_day = excluded.per_day,
                            version = excluded.version, changed_at = excluded.changed_at
                        """)
                .setParameter("id", source.profileId())
                .setParameter("name", source.name())
                .setParameter("uri", source.uri())
                .setParameter("perMinute", source.perMinute())
                .setParameter("perDay", source.perDay())
                .setParameter("version", source.version())
                .setParameter("at", at)
                .executeUpdate();
        replaceTemplates(source);
    }

    private void replaceTemplates(Source source) {
        session.createNativeMutationQuery("DELETE FROM activity_template WHERE source = :source")
                .setParameter("source", source.profileId())
                .executeUpdate();
        List<String> types = List.copyOf(source.templates().keySet());
        session.createNativeMutationQuery(
                        """
                        INSERT INTO activity_template (source, type, template)
                        SELECT :source, * FROM unnest(
                            CAST(:types AS text[]), CAST(:templates AS text[]))
                        """)
                .setParameter("source", source.profileId())
                .setParameter("types", types.toArray(String[]::new))
                .setParameter(
                        "templates",
                        types.stream().map(source.templates()::get).toArray(String[]::new))
                .executeUpdate();
    }

    Usage usage(UUID profileId) {
        Tuple row =
                session.createNativeQuery(
                                """
                                SELECT minute_began, minute_count, day_began, day_count
                                FROM activity_source WHERE profile_id = :source
                                """,
                                Tuple.class)
                        .setParameter("source", profileId)
                        .getSingleResult();
        return new Usage(
                row.get(0, Instant.class),
                row.get(1, Integer.class),
                row.get(2, Instant.class),
                row.get(3, Integer.class));
    }

    void keep(UUID profileId, Usage usage) {
        session.createNativeMutationQuery(
                        """
                        UPDATE activity_source SET minute_began = :minute,
                            minute_count = :inMinute, day_began = :day, day_count = :inDay
                        WHERE profile_id = :source
                        """)
                .setParameter("minute", usage.minute())
                .setParameter("inMinute", usage.inMinute())
                .setParameter("day", usage.day())
                .setParameter("inDay", usage.inDay())
                .setParameter("source", profileId)
                .executeUpdate();
    }
}
