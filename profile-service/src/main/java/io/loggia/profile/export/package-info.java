/**
 * What a person takes along: what they say about themselves, what the company's directory said, and
 * by which log-ins they are known.
 *
 * <p>{@code ExportRepository} has the list of what there is, {@link io.loggia.export} writes it as
 * one document while it reads.
 */
@NullMarked
package io.loggia.profile.export;

import org.jspecify.annotations.NullMarked;
