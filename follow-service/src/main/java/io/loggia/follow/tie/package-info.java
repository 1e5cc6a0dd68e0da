/**
 * Follows: the truth of this service.
 *
 * <p>{@code FollowResource} takes the wish to follow or not; {@code FolloweeLookup} gives a profile
 * that is named a moment to become known; {@code TieService} opens the transaction and {@link
 * io.loggia.follow.tie.TieWriter}, the one place where a tie changes, locks it and raises its
 * version; {@code TieEvents} leaves in the outbox what our services are told of it, and what other
 * systems are; {@code FollowReplay} and {@code PublishedFollowReplay} tell of all again. {@code
 * BellResource} hangs a bell on a follow; {@code BlockConsumer} ends follows both ways. {@code
 * FollowListResource} and {@code RelationshipResource} read.
 */
@NullMarked
package io.loggia.follow.tie;

import org.jspecify.annotations.NullMarked;
