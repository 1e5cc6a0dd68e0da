package io.loggia.outward.appeal;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal as it stands beside what it is against, in columns that are called the same there. */
public final class AppealRepository {

    /** To be selected of a table that is called {@code r}. */
    public static final String COLUMNS =
            """
            r.appeal, r.appealed_at, r.outcome, r.decided_by, r.decided_at, r.decision_reason
            """;

    private AppealRepository() {}

    /** Null while there is none; of one whose words were erased the text is empty. */
    public static @Nullable Appeal appeal(Tuple row) {
        Instant at = row.get("appealed_at", Instant.class);
        return at == null
                ? null
                : new Appeal(
                        Objects.requireNonNullElse(row.get("appeal", String.class), ""),
                        at,
                        decision(row));
    }

    private static @Nullable Decision decision(Tuple row) {
        String outcome = row.get("outcome", String.class);
        return outcome == null
                ? null
                : new Decision(
                        AppealOutcome.valueOf(outcome),
                        row.get("decided_by", UUID.class),
                        row.get("decided_at", Instant.class),
                        row.get("decision_reason", String.class));
    }
}
