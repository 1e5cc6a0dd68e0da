package io.loggia.gateway.login;

import io.loggia.gateway.GatewayProblem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The way in. */
@Path("/")
@RunOnVirtualThread
public class LoginResource {

    private static final String HOME = "/";

    private final SecurityIdentity visitor;

    LoginResource(SecurityIdentity visitor) {
        this.visitor = visitor;
    }

    /** Logs in, if need be, and goes on to {@code returnTo}; quarkus-oidc restores this address. */
    @GET
    @Path("login")
    @PermitAll
    public Response logIn(@QueryParam("returnTo") @Nullable String returnTo) {
        ReturnTo target = ReturnTo.of(returnTo);
        if (visitor.isAnonymous()) {
            throw new UnauthorizedException();
        }
        return Response.seeOther(target.path()).build();
    }

    /**
     * Where the provider sends a browser back to. Who did not start here, or comes with a used
     * code, is not logged in; with a session already, there is nothing to do.
     */
    @GET
    @Path("callback")
    @PermitAll
    public Response comeBack() {
        if (visitor.isAnonymous()) {
            throw GatewayProblem.LOGIN_FAILED.exception();
        }
        return Response.seeOther(ReturnTo.of(HOME).path()).build();
    }
}
