package io.loggia.feed.activity;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Events of the company's other systems, over HTTP; whose they are is said by the passport. */
@Path("/api/activities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("system")
@RunOnVirtualThread
public class ActivityResource {

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String ATTRIBUTE = "ce-";

    private final Caller caller;
    private final EventReader reader;
    private final ActivityService activities;
    private final Clock clock;

    ActivityResource(Caller caller, EventReader reader, ActivityService activities, Clock clock) {
        this.caller = caller;
        this.reader = reader;
        this.activities = activities;
        this.clock = clock;
    }

    @POST
    @Consumes({STRUCTURED, BATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "sendActivities",
            summary = "Send one CloudEvent, in structured or binary mode, or up to 100 in a batch",
            extensions =
                    @Extension(
                            name = "x-max-body-bytes",
                            value = "" + EventReader.MOST_BYTES,
                            parseValue = true))
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = STRUCTURED, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = BATCH, schema = @Schema(type = SchemaType.ARRAY)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "The data; the attributes are ce-* headers"))
            })
    @APIResponseSchema(value = FateListView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "Not JSON, or no event")
    @APIResponse(responseCode = "403", description = "No source, or the event names another one")
    @APIResponse(responseCode = "409", description = "Another event has this id")
    @APIResponse(responseCode = "422", description = "The event cannot become a post")
    @APIResponse(responseCode = "429", description = "More than the source may send for now")
    public FateListView send(
            @Context HttpHeaders headers, @Context HttpServerResponse response, InputStream body)
            throws IOException {
        List<Received> events = read(headers, body);
        Taking taking = activities.take(caller.profileId(), events);
        tellLimits(response, taking.allowance());
        if (taking.tooMany()) {
            throw FeedProblem.QUOTA_EXCEEDED.retryAt(
                    clock.instant().plusSeconds(taking.allowance().resetSeconds()));
        }
        if (!isBatch(headers)) {
            requireTaken(taking.fates().getFirst());
        }
        return new FateListView(taking.fates());
    }

    private List<Received> read(HttpHeaders headers, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(EventReader.MOST_BYTES + 1);
        if (bytes.length > EventReader.MOST_BYTES) {
            throw FeedProblem.BODY_TOO_LARGE.exception();
        }
        if (isBatch(headers)) {
            return reader.batch(bytes);
        }
        return isOf(STRUCTURED, headers)
                ? List.of(reader.structured(bytes))
                : List.of(reader.binary(attributes(headers), bytes));
    }

    private static boolean isBatch(HttpHeaders headers) {
        return isOf(BATCH, headers);
    }

    private static boolean isOf(String mediaType, HttpHeaders headers) {
        return MediaType.valueOf(mediaType).isCompatible(headers.getMediaType());
    }

    private static Map<String, String> attributes(HttpHeaders headers) {
        Map<String, String> attributes = new HashMap<>();
        headers.getRequestHeaders()
                .forEach(
                        (header, values) -> {
                            String name = header.toLowerCase(Locale.ROOT);
                            if (name.startsWith(ATTRIBUTE) && values.size() > 1) {
                                throw FeedProblem.INVALID_FIELD.at(name, "given more than once");
                            }
                            if (name.startsWith(ATTRIBUTE)) {
                                attributes.put(name, values.getFirst());
                            }
                        });
        attributes.put("content-type", headers.getMediaType().toString());
        return attributes;
    }

    /** Of the tighter of the two limits. */
    private static void tellLimits(HttpServerResponse response, Usage.Allowance allowance) {
        response.putHeader("RateLimit-Policy", allowance.policyField());
        response.putHeader("RateLimit", allowance.limitField());
    }

    /** Whoever sends one event learns by the status what is wrong with it. */
    private static void requireTaken(FateView fate) {
        Reason reason = fate.reason();
        if (fate.fate() == Fate.REFUSED && reason != null) {
            throw fate.field() == null
                    ? reason.problem().exception()
                    : reason.problem().at(fate.field());
        }
    }
}
