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
    private final ProofScript script;
    private final Asset icon = Asset.of("icon", "svg");

    AssetResource(Stylesheet stylesheet, ProofScript script) {
        this.stylesheet = stylesheet;
        this.script = script;
    }

    @GET
    @Path("{name}.css")
    @Produces("text/css;charset=UTF-8")
    public Response style(@PathParam("name") String name) {
        return kept(stylesheet.asset(), name + ".css");
    }

    @GET
    @Path("{name}.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response script(@PathParam("name") String name) {
        return kept(script.asset(), name + ".js");
    }

    /** Browsers look for it by themselves; its name stays, and so it is asked for anew. */
    @GET
    @Path("icon.svg")
    @Produces("image/svg+xml")
    public String icon() {
        return icon.text();
    }

    private static Response kept(Asset asset, String name) {
        if (!name.equals(asset.name())) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        return Response.ok(asset.text())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
