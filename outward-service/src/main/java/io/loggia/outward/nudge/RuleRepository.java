package io.loggia.outward.nudge;

import io.loggia.outward.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rules of stewards, and the number of their last change. */
@ApplicationScoped
class RuleRepository {

    private static final String SELECT =
            """
            SELECT rule, severity, guideline, enabled, secret, checked, phrases, patterns,
                exceptions, message_en, message_de, suggestion_en, suggestion_de, version
            FROM nudge_rule
            """;

    private final Session session;

    RuleRepository(Session session) {
        this.session = session;
    }

    /** The number of the last change; 0 if there has been none. */
    long lastChange() {
        return session.createNativeQuery("SELECT number FROM nudge_change", Long.class)
                .getSingleResult();
    }

    /** Begins a change, and lets no other begin until this one ends; its number. */
    long beginChange() {
        return session.createNativeQuery(
                        "UPDATE nudge_change SET number = number + 1 RETURNING number", Long.class)
                .getSingleResult();
    }

    /** The same if there has been no change yet; false if there has. */
    boolean beginFirstChange() {
        return session.createNativeMutationQuery(
                                "UPDATE nudge_change SET number = 1 WHERE number = 0")
                        .executeUpdate()
                > 0;
    }

    List<Rule.Kept> list() {
        return session.createNativeQuery(SELECT + "ORDER BY severity, rule", Tuple.class)
                .getResultStream()
                .map(RuleRepository::kept)
                .toList();
    }

    Optional<Rule.Kept> find(String ruleId) {
        return session.createNativeQuery(SELECT + "WHERE rule = :rule", Tuple.class)
                .setParameter("rule", ruleId)
                .getResultStream()
                .map(RuleRepository::kept)
                .findFirst();
    }

    void put(Rule rule, long version) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO nudge_rule
                            (rule, severity, guideline, enabled, secret, checked, phrases, patterns,
                             exceptions, message_en, message_de, suggestion_en, suggestion_de,
                             version)
                        VALUES (:rule, :severity, :guideline, :enabled, :secret, :checked,
                            CAST(:phrases AS text[]), CAST(:patterns AS text[]),
                            CAST(:exceptions AS text[]), :messageEn, :messageDe, :suggestionEn,
                            :suggestionDe, :version)
                        ON CONFLICT (rule) DO UPDATE SET
                            severity = excluded.severity, guideline = excluded.guideline,
                            enabled = excluded.enabled, secret = excluded.secret,
                            phrases = excluded.phrases, patterns = excluded.patterns,
                            exceptions = excluded.exceptions, message_en = excluded.message_en,
                            message_de = excluded.message_de,
                            suggestion_en = excluded.suggestion_en,
                            suggestion_de = excluded.suggestion_de, version = excluded.version
                        """)
                .setParameter("rule", rule.id())
                .setParameter("severity", rule.severity().name())
                .setParameter("guideline", rule.guideline())
                .setParameter("enabled", rule.enabled())
                .setParameter("secret", rule.secret())
                .setParameter("checked", rule.check() == null ? null : rule.check().name())
                .setParameter("phrases", rule.phrases().toArray(String[]::new))
                .setParameter("patterns", rule.patterns().toArray(String[]::new))
                .setParameter("exceptions", rule.exceptions().toArray(String[]::new))
                .setParameter("messageEn", rule.message().en())
                .setParameter("messageDe", rule.message().de())
                .setParameter("suggestionEn", suggestion(rule.suggestion(), true))
                .setParameter("suggestionDe", suggestion(rule.suggestion(), false))
                .setParameter("version", version)
                .executeUpdate();
    }

    void delete(String ruleId) {
        session.createNativeMutationQuery("DELETE FROM nudge_rule WHERE rule = :rule")
                .setParameter("rule", ruleId)
                .executeUpdate();
    }

    private static @Nullable String suggestion(@Nullable Wording wording, boolean english) {
        return wording == null ? null : english ? wording.en() : wording.de();
    }

    private static Rule.Kept kept(Tuple row) {
        String check = row.get(5, String.class);
        String suggestion = row.get(11, String.class);
        return new Rule.Kept(
                new Rule(
                        row.get(0, String.class),
                        Severity.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class),
                        check == null ? null : Rule.Check.valueOf(check),
                        List.of(row.get(6, String[].class)),
                        List.of(row.get(7, String[].class)),
                        List.of(row.get(8, String[].class)),
                        new Wording(row.get(9, String.class), row.get(10, String.class)),
                        suggestion == null
                                ? null
                                : new Wording(suggestion, row.get(12, String.class))),
                row.get(13, Long.class));
    }
}
