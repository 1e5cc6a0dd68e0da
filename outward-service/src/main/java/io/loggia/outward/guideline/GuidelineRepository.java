package io.loggia.outward.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Reads guidelines, by the view that the site may read, too, and adds versions. */
@ApplicationScoped
class GuidelineRepository {

    /** Any number that nobody else here locks. */
    private static final long LOCK = 5_118_402_773_906_214L;

    private static final String SELECT =
            """
            SELECT version, published_at, published_by, reason, CAST(texts AS text)
            FROM guideline
            """;

    private final Session session;
    private final ObjectMapper json = JsonMapper.builder().build();

    GuidelineRepository(Session session) {
        this.session = session;
    }

    /** One publication at a time, until the transaction ends. */
    void lock() {
        session.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    int lastVersion() {
        return session.createNativeQuery("SELECT max(version) FROM site_guideline", Integer.class)
                .getSingleResult();
    }

    /** What every version says, the oldest first. */
    SequencedMap<Integer, GuidelineText> texts() {
        SequencedMap<Integer, GuidelineText> texts = new TreeMap<>();
        session.createNativeQuery(
                        "SELECT version, CAST(texts AS text) FROM site_guideline", Tuple.class)
                .getResultStream()
                .forEach(
                        row ->
                                texts.put(
                                        row.get(0, Integer.class), text(row.get(1, String.class))));
        return texts;
    }

    List<Edition> list() {
        return session.createNativeQuery(SELECT + "ORDER BY version DESC", Tuple.class)
                .getResultStream()
                .map(this::edition)
                .toList();
    }

    Optional<Edition> find(int version) {
        return session.createNativeQuery(SELECT + "WHERE version = :version", Tuple.class)
                .setParameter("version", version)
                .getResultStream()
                .map(this::edition)
                .findFirst();
    }

    void add(Edition edition) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO guideline (version, published_at, published_by, reason, texts)
                        VALUES (:version, :at, :by, :reason, CAST(:texts AS jsonb))
                        """)
                .setParameter("version", edition.version())
                .setParameter("at", edition.publishedAt())
                .setParameter("by", Objects.requireNonNull(edition.publishedBy()))
                .setParameter("reason", Objects.requireNonNull(edition.reason()))
                .setParameter("texts", written(edition.text()))
                .executeUpdate();
    }

    /** The ids of rules that hints lead to. */
    List<String> listCited() {
        return session.createNativeQuery(
                        "SELECT DISTINCT guideline FROM nudge_rule ORDER BY guideline",
                        String.class)
                .getResultList();
    }

    private Edition edition(Tuple row) {
        return new Edition(
                row.get(0, Integer.class),
                row.get(1, Instant.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                text(row.get(4, String.class)));
    }

    private GuidelineText text(String texts) {
        try {
            return json.readValue(texts, GuidelineText.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not guidelines", e);
        }
    }

    private String written(GuidelineText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not to be written", e);
        }
    }
}
