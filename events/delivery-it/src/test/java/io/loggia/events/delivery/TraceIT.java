package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.ALICE;
import static io.loggia.events.delivery.Events.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One trace from a change to what its event does elsewhere, through the outbox and Kafka. */
@QuarkusTest
@WithRealParts
class TraceIT {

    @Inject TieService ties;
    @Inject OpenTelemetry telemetry;
    @Inject EndedSpans spans;

    @Test
    void whatAnEventDoesIsTheNextStepOfItsChange() {
        var change = changing(UUID.randomUUID());

        eventually().untilAsserted(() -> assertThat(reached(change)).isNotEmpty());

        assertThat(reached(change))
                .allSatisfy(
                        span -> {
                            assertThat(span.getName()).startsWith("process ").endsWith("follows");
                            assertThat(span.getName()).doesNotContain(ALICE.toString());
                        });
    }

    @Test
    void badContextOfAnEventIsNoReasonToStop() {
        var follower = UUID.randomUUID();
        var event = Events.follow(follower, Relation.FOLLOWING, 1);
        var headers = Events.headers(event.type().ceType());
        headers.put(HeaderNames.TRACEPARENT, "00-not a trace-\u0000");
        try (var kafka = KafkaProbe.ofApplication()) {
            kafka.send("follows", event.key(), EventJson.write(event), headers);
        }

        var change = changing(UUID.randomUUID());

        eventually().untilAsserted(() -> assertThat(reached(change)).isNotEmpty());
    }

    private SpanContext changing(UUID follower) {
        var span = telemetry.getTracer("test").spanBuilder("change").startSpan();
        Context.current()
                .with(span)
                .wrap(() -> ties.change(follower, ALICE, Relation.FOLLOWING))
                .run();
        span.end();
        return span.getSpanContext();
    }

    /** By itself the event is a child; in a batch with others it is linked. */
    private List<SpanData> reached(SpanContext change) {
        var children =
                spans.ofTrace(change.getTraceId()).stream()
                        .filter(span -> span.getParentSpanId().equals(change.getSpanId()));
        return Stream.concat(children, spans.linkedTo(change.getTraceId()).stream()).toList();
    }
}
