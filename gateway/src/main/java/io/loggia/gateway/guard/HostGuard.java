package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/**
 * One {@code Host}, and it is ours: log-in makes addresses of it. Probes and services ask by other
 * names, and only for what is the same under every name.
 */
final class HostGuard implements Guard {

    private final String ours;

    HostGuard(String ours) {
        this.ours = ours;
    }

    @Override
    public Optional<GatewayProblem> refuse(HttpServerRequest request) {
        return refuse(request.headers().getAll(HttpHeaders.HOST), request.uri());
    }

    Optional<GatewayProblem> refuse(List<String> hosts, String target) {
        if (hosts.size() != 1) {
            return Optional.of(GatewayProblem.BAD_REQUEST);
        }
        boolean anyName = target.startsWith("/q/health") || target.equals("/passports/jwks.json");
        return anyName || hosts.getFirst().equalsIgnoreCase(ours)
                ? Optional.empty()
                : Optional.of(GatewayProblem.MISDIRECTED_REQUEST);
    }
}
