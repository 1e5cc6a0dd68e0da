package io.loggia.outward.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes guests. */
@ApplicationScoped
public class GuestRepository {

    private final Session session;

    GuestRepository(Session session) {
        this.session = session;
    }

    /** The guest with that address, locked; one that is not there is made. */
    Guest lock(String email, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO guest (guest_ref, email, state, created_at)
                        VALUES (:id, :email, 'NEW', :now)
                        ON CONFLICT (email) DO NOTHING
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("email", email)
                .setParameter("now", now)
                .executeUpdate();
        return session.createNativeQuery(
                        """
                        SELECT guest_ref, state, shown_replies FROM guest
                        WHERE email = :email FOR UPDATE
                        """,
                        Tuple.class)
                .setParameter("email", email)
                .getResultStream()
                .map(GuestRepository::guest)
                .findFirst()
                .orElseThrow();
    }

    /** Locks a guest until the transaction ends. */
    public Optional<Guest> lock(UUID guestRef) {
        return session.createNativeQuery(
                        """
                        SELECT guest_ref, state, shown_replies FROM guest
                        WHERE guest_ref = :id FOR UPDATE
                        """,
                        Tuple.class)
                .setParameter("id", guestRef)
                .getResultStream()
                .map(GuestRepository::guest)
                .findFirst();
    }

    void markConfirmed(UUID guestRef, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE guest SET confirmed_at = coalesce(confirmed_at, :now)
                        WHERE guest_ref = :id
                        """)
                .setParameter("id", guestRef)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** One reply more of theirs has been shown; two make somebody known. */
    public void countShownReply(UUID guestRef) {
        session.createNativeMutationQuery(
                        """
                        UPDATE guest SET shown_replies = shown_replies + 1,
                            state = CASE WHEN state = 'NEW' AND shown_replies >= 1 THEN 'KNOWN'
                                ELSE state END
                        WHERE guest_ref = :id
                        """)
                .setParameter("id", guestRef)
                .executeUpdate();
    }

    /** From now on nothing of theirs comes in. */
    public void block(UUID guestRef) {
        session.createNativeMutationQuery(
                        "UPDATE guest SET state = 'BLOCKED' WHERE guest_ref = :id")
                .setParameter("id", guestRef)
                .executeUpdate();
    }

    private static Guest guest(Tuple row) {
        return new Guest(
                row.get(0, UUID.class),
                Guest.Standing.valueOf(row.get(1, String.class)),
                row.get(2, Integer.class));
    }

    /** Those of whom nothing is here any more; whoever is blocked stays so. */
    void forgetStrangers() {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM guest g
                        WHERE state <> 'BLOCKED'
                            AND NOT EXISTS (SELECT 1 FROM confirmation c
                                WHERE c.guest_ref = g.guest_ref)
                            AND NOT EXISTS (SELECT 1 FROM letter l
                                WHERE l.guest_ref = g.guest_ref)
                            AND NOT EXISTS (SELECT 1 FROM question q
                                WHERE q.guest_ref = g.guest_ref)
                            AND NOT EXISTS (SELECT 1 FROM guest_reply r
                                WHERE r.guest_ref = g.guest_ref)
                        """)
                .executeUpdate();
    }
}
