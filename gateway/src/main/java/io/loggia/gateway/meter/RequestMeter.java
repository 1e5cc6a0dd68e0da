package io.loggia.gateway.meter;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.RequestNotes;
import io.loggia.gateway.RequestNotes.Target;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;

/**
 * Measures every request up to the head of its answer; a live stream, too, counts once and by then.
 */
@ApplicationScoped
class RequestMeter {

    /** Before the guards, whose refusals count as well. */
    private static final int BEFORE_THE_DOOR = 1_100;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    /** Where promises end: 150 ms, 400 ms and 1 s; the others show how far it is to them. */
    private static final Duration[] PROMISES = {
        Duration.ofMillis(50),
        Duration.ofMillis(150),
        Duration.ofMillis(400),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry metrics;

    RequestMeter(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::measure, BEFORE_THE_DOOR);
    }

    private void measure(RoutingContext context) {
        Timer.Sample begun = Timer.start(metrics);
        context.addHeadersEndHandler(end -> answered(context, begun));
        context.next();
    }

    private void answered(RoutingContext context, Timer.Sample begun) {
        int status = context.response().getStatusCode();
        Target target = Place.of(context);
        long nanos =
                begun.stop(
                        Timer.builder("gateway.requests")
                                .description("Requests, by operation")
                                .tag("method", methodOf(context))
                                .tag("service", target.service())
                                .tag("route", target.template())
                                .tag("status", Integer.toString(status))
                                .register(metrics));
        Timer.builder("gateway.latency")
                .description("How long people wait for the head of an answer")
                .tag("kind", Waiting.of(context).label())
                .tag("outcome", outcomeOf(status))
                .serviceLevelObjectives(PROMISES)
                .register(metrics)
                .record(Duration.ofNanos(nanos));
        RequestNotes.problem(context).ifPresent(this::count);
    }

    private void count(GatewayProblem problem) {
        Counter.builder("gateway.problems")
                .description("Requests that the gateway itself refused, or could not answer")
                .tag("problem", problem.slug())
                .tag("status", Integer.toString(problem.status()))
                .register(metrics)
                .increment();
    }

    private static String methodOf(RoutingContext context) {
        String method = context.request().method().name();
        return METHODS.contains(method) ? method : "OTHER";
    }

    private static String outcomeOf(int status) {
        if (status >= FAILED) {
            return "failed";
        }
        return status >= REFUSED ? "refused" : "ok";
    }
}
