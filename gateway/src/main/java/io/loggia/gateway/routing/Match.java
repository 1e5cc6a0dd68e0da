package io.loggia.gateway.routing;

import java.util.SortedSet;

/** What the allow-list says about a call. */
public sealed interface Match {

    /** Offered: the path to ask the service for, built from the template. */
    record Found(Route route, String path) implements Match {}

    /** The path is offered, with other methods. */
    record WrongMethod(SortedSet<String> allowed) implements Match {}

    /** Not offered. */
    record Unknown() implements Match {}
}
