/**
 * What a person takes along: whom they follow and wish to hear of no more.
 *
 * <p>{@code ExportRepository} has the list of what there is, {@link io.loggia.export} writes it as
 * one document while it reads.
 */
@NullMarked
package io.loggia.follow.export;

import org.jspecify.annotations.NullMarked;
