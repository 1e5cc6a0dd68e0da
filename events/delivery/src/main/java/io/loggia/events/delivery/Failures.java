package io.loggia.events.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells failures that time heals from those that it does not. In doubt time heals: a consumer that
 * stands still is seen and loses nothing, good events parked by mistake are missed by readers.
 */
final class Failures {

    /** SQLSTATE classes: 22 data exception, 23 integrity constraint violation. */
    private static final Set<String> PERMANENT_SQL = Set.of("22", "23");

    private static final List<Class<? extends Throwable>> TRANSIENT =
            List.of(TimeoutException.class, RetriableException.class);

    /** Faults of the event or of our code that no second attempt changes. */
    private static final List<Class<? extends Throwable>> PERMANENT =
            List.of(
                    JsonProcessingException.class,
                    IllegalArgumentException.class,
                    NullPointerException.class,
                    ClassCastException.class,
                    IndexOutOfBoundsException.class,
                    NoSuchElementException.class,
                    ArithmeticException.class,
                    DateTimeException.class,
                    UnsupportedOperationException.class,
                    MatchException.class);

    private Failures() {}

    static boolean isPermanent(Throwable failure) {
        var permanent = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isPermanentSql(sql);
            }
            if (isOneOf(TRANSIENT, cause) || isTransientIo(cause)) {
                return false;
            }
            permanent |= isOneOf(PERMANENT, cause);
        }
        return permanent;
    }

    private static boolean isPermanentSql(SQLException failure) {
        var state = failure.getSQLState();
        return state != null
                && state.length() == 5
                && PERMANENT_SQL.contains(state.substring(0, 2));
    }

    private static boolean isTransientIo(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof JsonProcessingException);
    }

    private static boolean isOneOf(List<Class<? extends Throwable>> kinds, Throwable cause) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
    }
}
