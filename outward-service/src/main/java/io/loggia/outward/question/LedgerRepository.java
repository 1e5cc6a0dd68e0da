package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/** Reads the figures of the ledger, from the very view that outsiders' page reads. */
@ApplicationScoped
class LedgerRepository {

    private final Session session;

    LedgerRepository(Session session) {
        this.session = session;
    }

    LedgerView read() {
        Tuple row =
                session.createNativeQuery(
                                """
                                SELECT open, claimed, answered, helped, declined,
                                    minutes_to_claim, minutes_to_answer
                                FROM site_ledger
                                """,
                                Tuple.class)
                        .getSingleResult();
        return new LedgerView(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                row.get(6, Long.class));
    }
}
