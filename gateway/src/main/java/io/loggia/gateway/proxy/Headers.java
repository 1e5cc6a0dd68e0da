package io.loggia.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which headers pass. Towards a service a short list does, so that no client can speak for a proxy
 * ({@code X-Forwarded-*}, {@code Forwarded}), for another caller or for another hop; from a service
 * everything but what concerns the connection, cookies or other origins.
 */
final class Headers {

    private static final Set<String> TO_SERVICE =
            Set.of(
                    "accept",
                    "accept-language",
                    "content-type",
                    "if-match",
                    "if-none-match",
                    "idempotency-key",
                    "last-event-id");

    /** A CloudEvent's attributes, where the body is its data alone. */
    private static final String EVENT = "ce-";

    private static final List<String> NOT_FROM_SERVICE =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade",
                    "set-cookie",
                    "server",
                    "www-authenticate",
                    "access-control-allow-origin",
                    "access-control-allow-credentials",
                    "clear-site-data",
                    "alt-svc",
                    "refresh");

    private Headers() {}

    /** Leaves what may go to a service; what {@code Connection} names was for us alone. */
    static void keepForService(MultiMap headers) {
        Set<String> named =
                headers.getAll(HttpHeaders.CONNECTION).stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        headers.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !mayPass(name) || named.contains(name))
                .toList()
                .forEach(headers::remove);
    }

    private static boolean mayPass(String name) {
        return TO_SERVICE.contains(name) || name.startsWith(EVENT);
    }

    static void stripFromService(MultiMap headers) {
        NOT_FROM_SERVICE.forEach(headers::remove);
    }
}
