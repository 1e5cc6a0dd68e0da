package io.loggia.events.delivery;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the current thread, as Quarkus' tracing leaves it for the log. */
final class TraceParent {

    private TraceParent() {}

    /** The {@code traceparent} header of what is going on, or null if nobody traces. */
    static @Nullable String current() {
        var trace = MDC.get("traceId");
        var span = MDC.get("spanId");
        if (trace == null || span == null) {
            return null;
        }
        var sampled = "true".equals(String.valueOf(MDC.get("sampled")));
        return "00-" + trace + "-" + span + (sampled ? "-01" : "-00");
    }
}
