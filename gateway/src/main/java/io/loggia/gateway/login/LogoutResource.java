package io.loggia.gateway.login;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.session.Session;
import io.loggia.gateway.session.Sessions;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/**
 * The way out: the session's row goes first, so that it is over whatever the browser does next. The
 * answer says where to end the provider's session (RP-initiated logout); a page goes there itself,
 * because {@code form-action 'self'} stops a form that is redirected to another site.
 */
@Path("/logout")
public class LogoutResource {

    private final Sessions sessions;
    private final TenantConfigBean provider;
    private final URI home;

    LogoutResource(Sessions sessions, TenantConfigBean provider, GatewayConfig config) {
        this.sessions = sessions;
        this.provider = provider;
        home = config.origin().resolve("/");
    }

    /** A second time changes nothing. */
    @POST
    @PermitAll
    @RunOnVirtualThread
    @Produces("application/json")
    public Response logOut(RoutingContext context) {
        URI next = Session.of(context).map(this::end).orElse(home);
        NewCookie gone =
                new NewCookie.Builder(OidcUtils.SESSION_COOKIE_NAME)
                        .path("/")
                        .maxAge(0)
                        .secure(true)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build();
        return Response.ok(new LogoutView(next)).cookie(gone).build();
    }

    private URI end(Session session) {
        sessions.end(session);
        String endSession = provider.getDefaultTenant().getOidcMetadata().getEndSessionUri();
        return UriBuilder.fromUri(endSession)
                .queryParam("id_token_hint", session.tokens().id())
                .queryParam("post_logout_redirect_uri", home)
                .build();
    }
}
