package io.loggia.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is noted of a request on its way, for the metrics: names of ours, nothing that was sent. */
public final class RequestNotes {

    private static final String TARGET = "loggia.target";
    private static final String PROBLEM = "loggia.problem";

    private RequestNotes() {}

    /** Where a call goes: a service, and the path of its contract with the names of parameters. */
    public record Target(String service, String template) {}

    public static void target(RoutingContext context, Service service, String template) {
        context.put(TARGET, new Target(service.audience(), template));
    }

    public static Optional<Target> target(RoutingContext context) {
        return Optional.ofNullable(context.get(TARGET));
    }

    /** The last one counts. */
    public static void problem(@Nullable RoutingContext context, GatewayProblem problem) {
        if (context != null) {
            context.put(PROBLEM, problem);
        }
    }

    public static Optional<GatewayProblem> problem(RoutingContext context) {
        return Optional.ofNullable(context.get(PROBLEM));
    }
}
