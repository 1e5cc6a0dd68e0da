package io.loggia.gateway.trace;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;

/**
 * No trace of a caller goes on: they could choose what is sampled, and mix their requests into
 * other traces.
 */
@Singleton
class TracesBeginHere implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addPropagatorCustomizer((usual, config) -> new OutgoingPropagator(usual));
    }
}
