/**
 * One's own data as one archive.
 *
 * <p>{@code ExportRoute} answers, {@code Archives} makes one at a time for each person, {@code
 * Archive} is the file that holds the services' parts, each of which {@code PartClient} asks for
 * with the passport of the person. Nothing is sent before all of it is there: what somebody gets is
 * whole, or a problem.
 */
@NullMarked
package io.loggia.gateway.export;

import org.jspecify.annotations.NullMarked;
