package io.loggia.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TracesOfSidesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void tracesOfTheGatewayGoOnInside() {
        assertThat(traceAfterACallOf(Side.Word.INSIDE)).isEqualTo(TRACE);
    }

    @Test
    void nobodyOutsideSaysWhatIsTraced() {
        assertThat(traceAfterACallOf(Side.Word.SITE)).isNotEqualTo(TRACE);
    }

    private static String traceAfterACallOf(Side.Word word) {
        var headers = Map.of("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
        var heard = TracesOfSides.heardBy(new Side(word), W3CTraceContextPropagator.getInstance());
        var context = heard.extract(Context.root(), headers, new InMap());
        return Span.fromContext(context).getSpanContext().getTraceId();
    }

    private static final class InMap implements TextMapGetter<Map<String, String>> {

        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String name) {
            return Objects.requireNonNull(headers).get(name);
        }
    }
}
