package io.loggia.probe;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Makes an attempt at even intervals, one at a time, and counts how it ended. */
@Startup
@Singleton
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Tokens tokens;
    private final Attempt attempt;
    private final Measurements measurements;

    /** An application that is told what cannot be does not start. */
    Rounds(ProbeConfig config, ObjectMapper json, MeterRegistry registry) {
        Settings settings = Settings.of(config);
        Clock clock = Clock.tickMillis(ZoneOffset.UTC);
        Calls calls = new Calls(json);
        tokens = new Tokens(calls, settings.issuer(), clock);
        attempt = new Attempt(settings, tokens, new Gateway(calls, settings.gateway()), clock);
        measurements = new Measurements(registry, clock);
    }

    @Scheduled(every = "${probe.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            measurements.seen(attempt.make());
        } catch (StepException e) {
            measurements.count(e.outcome());
            tokens.forget();
            LOG.warnf(
                    "a probe's post did not arrive: outcome=%s %s",
                    e.outcome().word(), e.getMessage());
        }
    }
}
