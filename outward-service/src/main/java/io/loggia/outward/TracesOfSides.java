package io.loggia.outward;

import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;

/**
 * Inside, the gateway's traces go on; on the site's side they begin, for whoever asks there could
 * choose what is sampled.
 */
@Singleton
class TracesOfSides implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final Side side;

    TracesOfSides(Side side) {
        this.side = side;
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addPropagatorCustomizer((usual, config) -> heardBy(side, usual));
    }

    static TextMapPropagator heardBy(Side side, TextMapPropagator usual) {
        return side.isSite() ? TextMapPropagator.noop() : usual;
    }
}
