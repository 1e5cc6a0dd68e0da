/**
 * What a person takes along: how they speak outside, where their posts stand there, and what they
 * did for those who asked.
 *
 * <p>{@code ExportRepository} has the list of what there is, {@link io.loggia.export} writes it as
 * one document while it reads.
 */
@NullMarked
package io.loggia.outward.export;

import org.jspecify.annotations.NullMarked;
