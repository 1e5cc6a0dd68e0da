package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser sends the session cookie whoever wrote the page. So whatever may change something also
 * carries {@code X-CSRF: 1}, which no foreign page can add without being asked first, and comes
 * from our own page by the browser's word. A bearer token is never sent by itself and needs
 * neither.
 */
final class CsrfGuard implements Guard {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    /** A token in the address proves all there is to prove; the session adds nothing. */
    private static final String NEEDS_NO_SESSION = "/digest/stop";

    private final String ours;

    CsrfGuard(String ours) {
        this.ours = ours;
    }

    @Override
    public Optional<GatewayProblem> refuse(HttpServerRequest request) {
        boolean harmless =
                SAFE.contains(request.method())
                        || !CredentialGuard.hasSessionCookie(request)
                        || NEEDS_NO_SESSION.equals(request.path());
        return harmless || isOurs(request.headers())
                ? Optional.empty()
                : Optional.of(GatewayProblem.CROSS_SITE_REQUEST);
    }

    boolean isOurs(MultiMap headers) {
        if (!"1".equals(headers.get("X-CSRF"))) {
            return false;
        }
        @Nullable String site = headers.get("Sec-Fetch-Site");
        return site == null
                ? ours.equals(headers.get(HttpHeaders.ORIGIN))
                : OWN_SITES.contains(site);
    }
}
