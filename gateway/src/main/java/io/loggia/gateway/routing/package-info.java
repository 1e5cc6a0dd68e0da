/**
 * Which calls of which service are offered: an allow-list made from the services' committed OpenAPI
 * files, without {@code /internal}.
 *
 * <p>{@code OpenApiReader} turns a file into {@link io.loggia.gateway.routing.Route}s; a {@code
 * Template} is a path with typed parameters ({@code Parameter}); {@link
 * io.loggia.gateway.routing.Routes} finds the route of a call, literals before parameters, and
 * gives back the path built from the template and the parameters it understood, never the path that
 * came.
 */
@NullMarked
package io.loggia.gateway.routing;

import org.jspecify.annotations.NullMarked;
