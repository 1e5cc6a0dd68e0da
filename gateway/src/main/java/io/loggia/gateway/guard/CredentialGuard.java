package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** A session or a bearer token: with both, it would be open which of two people is asking. */
final class CredentialGuard implements Guard {

    @Override
    public Optional<GatewayProblem> refuse(HttpServerRequest request) {
        int authorizations = request.headers().getAll(HttpHeaders.AUTHORIZATION).size();
        if (authorizations > 1) {
            return Optional.of(GatewayProblem.BAD_REQUEST);
        }
        return authorizations == 1 && hasSessionCookie(request)
                ? Optional.of(GatewayProblem.TWO_CREDENTIALS)
                : Optional.empty();
    }

    static boolean hasSessionCookie(HttpServerRequest request) {
        return request.cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME));
    }
}
