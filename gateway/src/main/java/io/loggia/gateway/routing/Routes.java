package io.loggia.gateway.routing;

import io.loggia.gateway.Service;
import io.loggia.gateway.contract.ServiceContracts;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The allow-list: every (method, path template) that may be called, and nothing else. */
@Startup
@ApplicationScoped
public class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class);

    private final List<Route> routes;

    Routes() {
        this(Arrays.stream(Service.values()).flatMap(Routes::contractOf).toList());
        LOG.infof("calls offered: routes=%d", routes.size());
    }

    Routes(List<Route> routes) {
        this.routes =
                routes.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Route route) -> route.template().literals(),
                                        Comparator.reverseOrder()))
                        .toList();
    }

    private static Stream<Route> contractOf(Service service) {
        return OpenApiReader.of(service, ServiceContracts.of(service)).stream();
    }

    /** Finds the route of a raw path (no query), which has passed the guards. */
    public Match match(String method, String rawPath) {
        List<String> segments = Template.split(rawPath);
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<String> path = route.template().rewrite(segments);
            if (path.isPresent() && route.method().equals(method)) {
                return new Match.Found(route, path.get());
            }
            path.ifPresent(other -> allowed.add(route.method()));
        }
        return allowed.isEmpty() ? new Match.Unknown() : new Match.WrongMethod(allowed);
    }
}
