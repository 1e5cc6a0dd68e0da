/**
 * What a person takes along: their posts, and what they keep, think of others' posts and do not
 * want to see.
 *
 * <p>{@code ExportRepository} has the list of what there is, {@link io.loggia.export} writes it as
 * one document while it reads.
 */
@NullMarked
package io.loggia.feed.export;

import org.jspecify.annotations.NullMarked;
