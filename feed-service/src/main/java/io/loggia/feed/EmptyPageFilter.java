package io.loggia.feed;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses {@code ?limit=}: to a list parameter it looks as if nothing had been asked for. */
class EmptyPageFilter {

    private static final List<String> PARAMETERS =
            List.of(
                    "limit",
                    "cursor",
                    "fate",
                    "profileIds",
                    "span",
                    "reason",
                    "audience",
                    "topic",
                    "filter");

    @ServerRequestFilter
    void refuseEmpty(UriInfo uri) {
        for (String name : PARAMETERS) {
            if (uri.getQueryParameters().getOrDefault(name, List.of()).contains("")) {
                throw FeedProblem.INVALID_FIELD.at(name, "must not be empty");
            }
        }
    }
}
