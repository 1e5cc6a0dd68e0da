package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses a request target that two readers could take for two different ones: empty and dot
 * segments, path parameters, encoded separators, double encoding, anything but visible ASCII.
 */
final class PathGuard implements Guard {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ESCAPED_CONTROL = Pattern.compile("%(?:[01].|7f)");
    private static final List<String> ODD =
            List.of("//", "/./", "..", ";", "\\", "%2f", "%5c", "%3b", "%2e", "%25");

    @Override
    public Optional<GatewayProblem> refuse(HttpServerRequest request) {
        return isOdd(request.uri()) ? Optional.of(GatewayProblem.BAD_REQUEST) : Optional.empty();
    }

    static boolean isOdd(String target) {
        if (!target.startsWith("/")
                || target.contains("#")
                || !VISIBLE_ASCII.matcher(target).matches()
                || BROKEN_ESCAPE.matcher(target).find()) {
            return true;
        }
        int query = target.indexOf('?');
        String path = (query < 0 ? target : target.substring(0, query)).toLowerCase(Locale.ROOT);
        return path.endsWith("/.")
                || ESCAPED_CONTROL.matcher(path).find()
                || ODD.stream().anyMatch(path::contains);
    }
}
