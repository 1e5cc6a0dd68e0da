package io.loggia.gateway.routing;

import io.loggia.gateway.Service;

/** One operation that a service offers; {@code live} if its answer is an open stream of events. */
public record Route(Service service, String method, Template template, boolean live) {}
