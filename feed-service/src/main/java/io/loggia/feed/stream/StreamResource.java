package io.loggia.feed.stream;

import io.loggia.feed.Caller;
import io.loggia.feed.IdSpelling;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The live stream: hints that something is new, to be fetched by the client. The passport is
 * checked when the stream is opened; whoever let the client in ends it when the session ends.
 */
@Path("/api/stream")
@RolesAllowed("employee")
public class StreamResource {

    private final Caller caller;
    private final StreamService streams;
    private final StreamConfig config;

    StreamResource(Caller caller, StreamService streams, StreamConfig config) {
        this.caller = caller;
        this.streams = streams;
        this.config = config;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "openStream",
            summary = "Hints that something is new, as server-sent events")
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "The id of the last event; what came since is told in one hint")
    @APIResponse(
            responseCode = "200",
            description = "Events named by kind, with a Hint as data; comments in between",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = HintView.class)))
    @APIResponse(responseCode = "429", description = "Too many streams are open")
    public Multi<OutboundSseEvent> open(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        UUID last = lastEventId == null ? null : IdSpelling.parse(lastEventId).orElse(null);
        LiveStream stream = streams.open(caller.profileId(), last, new ResponseLine(response));
        return stream.signals().map(signal -> event(sse, signal));
    }

    private OutboundSseEvent event(Sse sse, Signal signal) {
        return switch (signal) {
            case Signal.Greeting() -> greeting(sse);
            case Signal.Heartbeat() -> sse.newEventBuilder().comment("").build();
            case Signal.Hint hint ->
                    sse.newEventBuilder()
                            .name(hint.kind().eventName())
                            .id(hint.newestId().toString())
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(HintView.class, HintView.of(hint))
                            .build();
            // Without an id: the last event that a client names stays a post.
            case Signal.Knock knock ->
                    sse.newEventBuilder()
                            .name(knock.kind().eventName())
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(HintView.class, HintView.of(knock))
                            .build();
        };
    }

    private record ResponseLine(HttpServerResponse response) implements Line {

        @Override
        public void cut() {
            response.reset();
        }

        @Override
        public boolean isCut() {
            return response.closed();
        }
    }

    private OutboundSseEvent greeting(Sse sse) {
        long most = config.longestRetry().toMillis();
        return sse.newEventBuilder()
                .comment("hello")
                .reconnectDelay(ThreadLocalRandom.current().nextLong(most / 15, most + 1))
                .build();
    }
}
