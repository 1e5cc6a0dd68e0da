package io.loggia.feed.filter;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Caller;
import io.loggia.feed.Cursor;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Words that the caller does not want to come across at home. */
@Path("/api/filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class FilterResource {

    private final Caller caller;
    private final FilterService filters;
    private final FilterRepository filterRows;
    private final Clock clock;

    FilterResource(Caller caller, FilterService filters, FilterRepository filterRows, Clock clock) {
        this.caller = caller;
        this.filters = filters;
        this.filterRows = filterRows;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listFilters", summary = "The words that the caller filters")
    @APIResponse(responseCode = "200", description = "By page, in the order of making")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<FilterView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        List<FilterView> items =
                filterRows.page(caller.profileId(), page.afterOrFirst(), page.limit() + 1).stream()
                        .map(FilterView::of)
                        .toList();
        return Page.cut(items, page.limit(), filter -> new Cursor(filter.id()));
    }

    @POST
    @Operation(operationId = "addFilter", summary = "Filter words at home, at most 100 of them")
    @APIResponseSchema(value = FilterView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "There are 100 already")
    public RestResponse<FilterView> add(@NotNull @Valid FilterRequest request) {
        WordFilter filter = request.filter(UuidCreator.getTimeOrderedEpoch(), clock.instant());
        FilterView view = FilterView.of(filters.add(caller, filter));
        return RestResponse.ResponseBuilder.<FilterView>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/filters/" + view.id())
                .entity(view)
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeFilter", summary = "Change a filter, all of it")
    @APIResponse(responseCode = "200", description = "As it holds from now on")
    @APIResponse(responseCode = "404", description = "No such filter of the caller's")
    public FilterView change(@PathParam("id") UUID id, @NotNull @Valid FilterRequest request) {
        return FilterView.of(
                filters.change(caller.profileId(), request.filter(id, clock.instant())));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeFilter", summary = "Filter those words no more")
    @APIResponse(responseCode = "204", description = "There is none, or no longer")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void remove(@PathParam("id") UUID id) {
        filters.remove(caller.profileId(), id);
    }
}
