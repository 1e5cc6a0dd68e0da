package io.loggia.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the traces that events bring: what is done with one is the next step of its change's
 * trace, what is done with many at once is a trace of its own that names them all (OpenTelemetry's
 * conventions for messaging, "batch").
 */
@ApplicationScoped
class Traces {

    private final Tracer tracer;

    Traces(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("io.loggia.events.delivery");
    }

    /** Does the step within a span; what it throws is told there, and thrown. */
    void within(List<ConsumerRecord<byte[], byte[]>> records, Runnable step) {
        within(continuing(records).startSpan(), step);
    }

    /** The same in a trace that begins here: others do not say what is sampled. */
    void apart(List<ConsumerRecord<byte[], byte[]>> records, Runnable step) {
        within(span(records).setNoParent().startSpan(), step);
    }

    private static void within(Span span, Runnable step) {
        try {
            Context.current().with(span).wrap(step).run();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }

    private SpanBuilder span(List<ConsumerRecord<byte[], byte[]>> records) {
        String topic = records.getFirst().topic();
        return tracer.spanBuilder("process " + topic)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("messaging.batch.message_count", records.size());
    }

    private SpanBuilder continuing(List<ConsumerRecord<byte[], byte[]>> records) {
        SpanBuilder span = span(records);
        if (records.size() == 1) {
            return span.setParent(context(records.getFirst()));
        }
        span.setNoParent();
        records.stream()
                .map(record -> Span.fromContext(context(record)).getSpanContext())
                .forEach(span::addLink); // of no valid context, there is none
        return span;
    }

    private static Context context(ConsumerRecord<byte[], byte[]> record) {
        return W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), record, InHeaders.INSTANCE);
    }

    private enum InHeaders implements TextMapGetter<ConsumerRecord<byte[], byte[]>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(ConsumerRecord<byte[], byte[]> record) {
            return List.of(HeaderNames.TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable ConsumerRecord<byte[], byte[]> record, String name) {
            Header header = record == null ? null : record.headers().lastHeader(name);
            return header == null || header.value() == null
                    ? null
                    : new String(header.value(), UTF_8);
        }
    }
}
