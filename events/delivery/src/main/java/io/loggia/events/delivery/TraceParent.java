package io.loggia.events.delivery;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of what is going on. */
final class TraceParent {

    private TraceParent() {}

    /** The {@code traceparent} header, or null if nobody traces. */
    static @Nullable String current() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
                : null;
    }
}
