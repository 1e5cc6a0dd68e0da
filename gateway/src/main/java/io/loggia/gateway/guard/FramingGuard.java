package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body has one stated length, at most 64 KB; of calls to a service at most what the largest of
 * them takes, each of which has its own limit where its route is known. {@code Transfer-Encoding}
 * is refused as a whole: two readers that disagree about where a chunked body ends see different
 * requests (RFC 9112, 11.2).
 */
final class FramingGuard implements Guard {

    private static final int BODY_LIMIT = 64 * 1024;

    /** As in application.properties, where the server itself ends what gets past this. */
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private static final String OF_SERVICES = "/api/";

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    @Override
    public Optional<GatewayProblem> refuse(HttpServerRequest request) {
        boolean ofService = request.uri().startsWith(OF_SERVICES);
        return refuse(request.headers(), ofService ? LARGEST_BODY : BODY_LIMIT);
    }

    Optional<GatewayProblem> refuse(MultiMap headers, int limit) {
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            return Optional.of(GatewayProblem.LENGTH_REQUIRED);
        }
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        if (lengths.size() > 1 || !LENGTH.matcher(lengths.getFirst()).matches()) {
            return Optional.of(GatewayProblem.BAD_REQUEST);
        }
        return Long.parseLong(lengths.getFirst()) > limit
                ? Optional.of(GatewayProblem.BODY_TOO_LARGE)
                : Optional.empty();
    }
}
