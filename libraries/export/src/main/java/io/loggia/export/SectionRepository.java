package io.loggia.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads sections, of one person, as of one moment. */
@ApplicationScoped
class SectionRepository {

    /** So many rows are held at a time. */
    static final int AT_A_TIME = 200;

    private final Session session;

    SectionRepository(Session session) {
        this.session = session;
    }

    /** All sections are read as of one moment. */
    void holdStill() {
        session.createNativeMutationQuery(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
    }

    /** To be closed; read by a cursor of the database, in the transaction. */
    Stream<Map<String, Object>> rows(Section section, UUID profileId) {
        return session.createNativeQuery(section.sql(), Tuple.class)
                .setParameter("person", profileId)
                .setFetchSize(AT_A_TIME)
                .getResultStream()
                .map(SectionRepository::said);
    }

    /** What a row says nothing of is absent. */
    private static Map<String, Object> said(Tuple row) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (TupleElement<?> column : row.getElements()) {
            Object value = row.get(column.getAlias());
            if (value != null) {
                said.put(column.getAlias(), value);
            }
        }
        return said;
    }
}
