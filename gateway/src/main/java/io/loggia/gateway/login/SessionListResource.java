package io.loggia.gateway.login;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.session.SessionUses;
import io.loggia.gateway.throttle.Throttle;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Where somebody is logged in, and the way to end that elsewhere. */
@Path("/api/sessions")
public class SessionListResource {

    /** The one spelling; {@link UUID#fromString} reads others as well. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Callers callers;
    private final Throttle throttle;
    private final SessionUses uses;

    SessionListResource(Callers callers, Throttle throttle, SessionUses uses) {
        this.callers = callers;
        this.throttle = throttle;
        this.uses = uses;
    }

    /** Open to everybody because the answer to nobody is a 401 that a program can read. */
    @GET
    @PermitAll
    @Produces("application/json")
    public CompletionStage<SessionListView> list(RoutingContext context) {
        return answer(context, caller -> SessionListView.of(uses.list(personOf(caller)), caller));
    }

    /** All but the one that asks; a second time changes nothing. */
    @DELETE
    @PermitAll
    public CompletionStage<Response> endOthers(RoutingContext context) {
        return answer(
                context,
                caller -> {
                    uses.endOthers(personOf(caller), caller.session());
                    return Response.noContent().build();
                });
    }

    /** One's own alone: another's is not there. */
    @DELETE
    @Path("{id}")
    @PermitAll
    public CompletionStage<Response> end(RoutingContext context, @PathParam("id") String id) {
        return answer(
                context,
                caller -> {
                    if (!uses.end(personOf(caller), idOf(id))) {
                        throw GatewayProblem.NOT_FOUND.exception();
                    }
                    return Response.noContent().build();
                });
    }

    private static UUID personOf(Caller caller) {
        return caller.identity().profileId();
    }

    private static UUID idOf(String text) {
        if (!ID.matcher(text).matches()) {
            throw GatewayProblem.NOT_FOUND.exception();
        }
        return UUID.fromString(text);
    }

    private <T> CompletionStage<T> answer(RoutingContext context, Function<Caller, T> act) {
        return callers.require(context)
                .map(caller -> throttle.admit(context, caller))
                .compose(caller -> context.vertx().executeBlocking(() -> act.apply(caller), false))
                .<T>map(found -> Objects.requireNonNull(found))
                .toCompletionStage();
    }
}
