package io.loggia.feed.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Where digests go, and how far each has told. */
@ApplicationScoped
class DigestRepository {

    private static final String COLUMNS =
            "d.person_id, d.address, d.language, d.stop_token, d.told_up_to";

    /** Of those who want one, and are here, and have had none on their day of now. */
    private static final String TAKE_DUE =
            """
            UPDATE digest d SET last_day = due.day
            FROM (
                SELECT o.person_id, z.day FROM digest o
                JOIN notification_setting s ON s.profile_id = o.person_id AND s.digest
                JOIN author a ON a.id = o.person_id AND a.state = 'ACTIVE'
                JOIN (
                    SELECT zone, CAST(day AS date) AS day, CAST(hour AS integer) AS hour
                    FROM unnest(CAST(:zones AS text[]), CAST(:days AS text[]),
                        CAST(:hours AS text[])) AS u (zone, day, hour)) AS z
                    ON z.zone = s.time_zone AND z.hour >= s.digest_hour
                WHERE o.last_day IS NULL OR o.last_day < z.day
                LIMIT :most FOR NO KEY UPDATE OF o SKIP LOCKED) AS due
            WHERE d.person_id = due.person_id
            RETURNING\s"""
                    + COLUMNS;

    private final Session session;

    DigestRepository(Session session) {
        this.session = session;
    }

    /** The token stays, once there is one. */
    void put(Addressee addressee) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO digest (person_id, address, language, stop_token, told_up_to)
                        VALUES (:person, :address, :language, :token, :toldUpTo)
                        ON CONFLICT (person_id) DO UPDATE
                        SET address = excluded.address, language = excluded.language
                        """)
                .setParameter("person", addressee.personId())
                .setParameter("address", addressee.address())
                .setParameter("language", addressee.language())
                .setParameter("token", addressee.stopToken())
                .setParameter("toldUpTo", addressee.toldUpTo())
                .executeUpdate();
    }

    void remove(UUID personId) {
        session.createNativeMutationQuery("DELETE FROM digest WHERE person_id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** The zones of all who want a digest. */
    List<String> listZones() {
        return session.createNativeQuery(
                        "SELECT DISTINCT time_zone FROM notification_setting WHERE digest",
                        String.class)
                .getResultList();
    }

    /** Some whose digest is due; it counts as sent on that day from now on. */
    List<Addressee> takeDue(Today today, int most) {
        return session
                .createNativeQuery(TAKE_DUE, Tuple.class)
                .setParameter("zones", today.zones().toArray(String[]::new))
                .setParameter("days", today.days())
                .setParameter("hours", today.hours())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(DigestRepository::addressee)
                .toList();
    }

    void markTold(UUID personId, Instant upTo) {
        session.createNativeMutationQuery(
                        "UPDATE digest SET told_up_to = :upTo WHERE person_id = :person")
                .setParameter("upTo", upTo)
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** Certainly not sent, and so to be sent on the same day. */
    void giveBack(UUID personId) {
        session.createNativeMutationQuery(
                        "UPDATE digest SET last_day = NULL WHERE person_id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    Optional<Addressee> find(UUID personId) {
        return session.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM digest d WHERE d.person_id = :person",
                        Tuple.class)
                .setParameter("person", personId)
                .uniqueResultOptional()
                .map(DigestRepository::addressee);
    }

    /** False if there was a sample since. */
    boolean takeSample(UUID personId, Instant now, Instant since) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE digest SET sample_at = :now WHERE person_id = :person
                                    AND (sample_at IS NULL OR sample_at <= :since)
                                """)
                        .setParameter("now", now)
                        .setParameter("person", personId)
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    Optional<UUID> findByStopToken(String token) {
        return session.createNativeQuery(
                        "SELECT person_id FROM digest WHERE stop_token = :token", UUID.class)
                .setParameter("token", token)
                .uniqueResultOptional();
    }

    private static Addressee addressee(Tuple row) {
        return new Addressee(
                row.get("person_id", UUID.class),
                row.get("address", String.class),
                row.get("language", String.class),
                row.get("stop_token", String.class),
                row.get("told_up_to", Instant.class));
    }
}
