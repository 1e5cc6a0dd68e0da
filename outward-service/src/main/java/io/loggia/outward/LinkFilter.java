package io.loggia.outward;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the {@code Link} to the next page (RFC 8288), relative to the address asked for. */
class LinkFilter {

    @ServerResponseFilter
    void addNext(UriInfo uri, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Paged page && page.nextCursor() != null) {
            String query =
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.nextCursor())
                            .build()
                            .getRawQuery();
            answer.getHeaders().add(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
        }
    }
}
