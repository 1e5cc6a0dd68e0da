/**
 * Follows brought in from another system, by an admin.
 *
 * <p>{@code FollowImportResource} takes up to 200 at a time; {@code ImportedProfiles} gives the
 * profiles they name a moment to become known; {@code FollowImportService} fulfils those that
 * {@code JournalRepository} has not had from that source, through the same door as everybody's
 * follows. The same call again changes nothing.
 */
@NullMarked
package io.loggia.follow.intake;

import org.jspecify.annotations.NullMarked;
