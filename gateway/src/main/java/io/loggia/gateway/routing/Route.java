package io.loggia.gateway.routing;

import io.loggia.gateway.Service;

/**
 * One operation that a service offers; {@code live} if its answer is an open stream of events,
 * {@code picture} if it is one. A body has at most {@code mostBytes}.
 */
public record Route(
        Service service,
        String method,
        Template template,
        boolean live,
        boolean picture,
        int mostBytes) {

    /** What a body may have where the contract says nothing else. */
    public static final int USUAL_BODY = 64 * 1024;

    /** The path as the contract writes it, with the names of its parameters. */
    public String path() {
        return template.text();
    }

    /** Whether bodies are passed on as they come, because there may be no room for many of them. */
    public boolean takesLargeBodies() {
        return mostBytes > USUAL_BODY;
    }
}
