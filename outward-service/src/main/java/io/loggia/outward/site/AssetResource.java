package io.loggia.outward.site;

import io.loggia.outward.OutwardProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What pages bring with them; named by its content, and so kept for a year. */
@Path("/assets")
@PermitAll
public class AssetResource {

    private final Stylesheet stylesheet;

    AssetResource(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GET
    @Path("{name}")
    @Produces("text/css;charset=UTF-8")
    public Response get(@PathParam("name") String name) {
        if (!name.equals(stylesheet.name())) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        return Response.ok(stylesheet.text())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
