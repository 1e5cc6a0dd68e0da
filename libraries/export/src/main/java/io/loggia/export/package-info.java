/**
 * What a person takes along: all that they wrote or chose in a service, as one JSON document that
 * is written while it is read.
 *
 * <p>{@code ExportResource} is asked by the gateway, {@code ExportService} writes, {@code
 * SectionRepository} reads. What there is says the service, by a bean {@link
 * io.loggia.export.ExportPart}: a list of {@link io.loggia.export.Section}s, each a query.
 */
@NullMarked
package io.loggia.export;

import org.jspecify.annotations.NullMarked;
