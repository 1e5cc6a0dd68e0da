package io.loggia.feed.author;

import static java.util.stream.Collectors.toMap;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes the projection of profiles. Whoever was erased is nobody to those who read. */
@ApplicationScoped
public class AuthorRepository {

    private static final String COLUMNS =
            "SELECT id, kind, handle, display_name, title, state FROM author";

    private final Session session;

    AuthorRepository(Session session) {
        this.session = session;
    }

    public Optional<Author> findById(UUID id) {
        return Optional.ofNullable(findByIds(List.of(id)).get(id));
    }

    /** The known ones of these profiles, in one query. */
    public Map<UUID, Author> findByIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return list(" WHERE id = ANY(:wanted) AND erased_at IS NULL", ids.toArray(UUID[]::new))
                .collect(toMap(Author::id, Function.identity()));
    }

    /** The person who answers for a system. */
    public Optional<UUID> findOwner(UUID systemId) {
        return session.createNativeQuery(
                        "SELECT owner_id FROM author WHERE id = :id AND owner_id IS NOT NULL",
                        UUID.class)
                .setParameter("id", systemId)
                .uniqueResultOptional();
    }

    /** The known ones of these handles. Of two rows that hold one handle, the later change wins. */
    public Map<String, Author> findByHandles(Collection<String> handles) {
        if (handles.isEmpty()) {
            return Map.of();
        }
        return list(
                        " WHERE handle = ANY(:wanted) ORDER BY changed_at DESC, id",
                        handles.toArray(String[]::new))
                .collect(toMap(Author::handle, Function.identity(), (later, earlier) -> later));
    }

    /** Those of these handles that are, or were, somebody's. */
    public Set<String> listEverTaken(Collection<String> handles) {
        if (handles.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                session.createNativeQuery(
                                """
                                SELECT handle FROM author WHERE handle = ANY(:wanted)
                                UNION
                                SELECT former FROM author, unnest(former_handles) AS former
                                WHERE former_handles && CAST(:wanted AS text[])
                                    AND former = ANY(:wanted)
                                """,
                                String.class)
                        .setParameter("wanted", handles.toArray(String[]::new))
                        .getResultList());
    }

    private Stream<Author> list(String condition, Object[] wanted) {
        return session.createNativeQuery(COLUMNS + condition, Tuple.class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(AuthorRepository::of);
    }

    private static Author of(Tuple row) {
        return new Author(
                row.get("id", UUID.class),
                ProfileKind.valueOf(row.get("kind", String.class)),
                row.get("handle", String.class),
                row.get("display_name", String.class),
                row.get("title", String.class),
                ProfileState.valueOf(row.get("state", String.class)));
    }

    /**
     * Inserts a profile at version 0, below every event; changes nothing where there is a row.
     * False if that is of somebody who was erased.
     */
    boolean insertIfMissing(Author author, Instant at) {
        return session.createNativeQuery(
                        """
                        WITH added AS (
                            INSERT INTO author
                                (id, kind, handle, display_name, state, epoch, version, changed_at)
                            VALUES (:id, :kind, :handle, :displayName, :state, 0, 0, :at)
                            ON CONFLICT (id) DO NOTHING)
                        SELECT NOT EXISTS (
                            SELECT 1 FROM author WHERE id = :id AND erased_at IS NOT NULL)
                        """,
                        Boolean.class)
                .setParameter("id", author.id())
                .setParameter("kind", author.kind().name())
                .setParameter("handle", author.handle())
                .setParameter("displayName", author.displayName())
                .setParameter("state", author.state().name())
                .setParameter("at", at)
                .getSingleResult();
    }

    /** Holds a profile's row until the transaction ends; those who come meanwhile wait for it. */
    void lock(UUID id) {
        session.createNativeQuery("SELECT id FROM author WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Applies one event, unless the row is as new already. */
    void apply(Delivered<?> delivered, ProfileChanged profile) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO author AS a
                            (id, kind, handle, display_name, title, state, owner_id, steward_ids,
                                epoch, version, changed_at)
                        VALUES (:id, :kind, :handle, :displayName, CAST(:title AS text), :state,
                            CAST(:owner AS uuid), :stewards, :epoch, :version, :at)
                        ON CONFLICT (id) DO UPDATE SET
                            kind = excluded.kind, handle = excluded.handle,
                            former_handles = CASE WHEN excluded.handle = a.handle
                                THEN a.former_handles
                                ELSE array_append(array_remove(a.former_handles, a.handle),
                                    a.handle) END,
                            display_name = excluded.display_name, title = excluded.title,
                            state = excluded.state, owner_id = excluded.owner_id,
                            steward_ids = excluded.steward_ids, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE a.erased_at IS NULL
                            AND (excluded.epoch, excluded.version) > (a.epoch, a.version)
                        """)
                .setParameter("id", profile.profileId())
                .setParameter("kind", profile.kind().name())
                .setParameter("handle", profile.handle())
                .setParameter("displayName", profile.displayName())
                .setParameter("title", profile.title())
                .setParameter("state", profile.state().name())
                .setParameter("owner", ownerOf(profile), UUID.class)
                .setParameter("stewards", stewardsOf(profile))
                .setParameter("epoch", delivered.epoch())
                .setParameter("version", profile.version())
                .setParameter("at", profile.changedAt())
                .executeUpdate();
    }

    private static UUID[] stewardsOf(ProfileChanged profile) {
        return profile.kind() == ProfileKind.GROUP
                ? Stream.concat(
                                Stream.ofNullable(profile.managerId()),
                                profile.stewardIds().stream())
                        .distinct()
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    /** Whom a person reports to is nobody's business here. */
    private static @Nullable UUID ownerOf(ProfileChanged profile) {
        return profile.kind() == ProfileKind.SYSTEM ? profile.managerId() : null;
    }

    /** The handles that somebody has and had, without those that are somebody else's now. */
    List<String> listHandlesOf(UUID id) {
        return session.createNativeQuery(
                        """
                        SELECT own.handle FROM author a CROSS JOIN LATERAL
                            unnest(array_append(a.former_handles, a.handle)) AS own (handle)
                        WHERE a.id = :id AND NOT EXISTS (
                            SELECT 1 FROM author o WHERE o.handle = own.handle AND o.id <> a.id)
                        """,
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * Takes the name from somebody, and the systems that they answered for; false if that was done
     * before in this epoch. No version is older than that.
     */
    boolean erase(Delivered<?> delivered, ProfileErased profile) {
        session.createNativeMutationQuery("UPDATE author SET owner_id = NULL WHERE owner_id = :id")
                .setParameter("id", profile.profileId())
                .executeUpdate();
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO author AS a
                                    (id, kind, handle, display_name, state, epoch, version,
                                        changed_at, erased_at)
                                VALUES (:id, 'PERSON', '', '', 'FORMER', :epoch, :version, :at, :at)
                                ON CONFLICT (id) DO UPDATE SET
                                    handle = '', former_handles = '{}', display_name = '',
                                    title = NULL, owner_id = NULL, state = excluded.state,
                                    epoch = excluded.epoch, version = excluded.version,
                                    changed_at = excluded.changed_at, erased_at = excluded.erased_at
                                WHERE a.erased_at IS NULL OR excluded.epoch > a.epoch
                                """)
                        .setParameter("id", profile.profileId())
                        .setParameter("epoch", delivered.epoch())
                        .setParameter("version", profile.version())
                        .setParameter("at", profile.erasedAt())
                        .executeUpdate()
                == 1;
    }
}
