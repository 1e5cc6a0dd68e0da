/**
 * A post's passage over the wall. {@code OutwardPostConsumer} brings revisions in; {@code Crossing}
 * is the life of one, and has all legal transitions; {@code CrossingService} finds the row, lets it
 * change, keeps it and tells feed-service; {@code CrossingTimer} sets what is due free, unless news
 * that somebody took it back may still be under way ({@code OfferedBacklog}).
 *
 * <p>Taking back is a floor: at version n it beats every revision up to n, in any order of arrival,
 * known or not. Everything that touches one post waits for the others at one lock.
 *
 * <p>A steward takes a post away by {@code RemovalService}; {@code AppealService} hears its author,
 * and lets another steward decide. Of whoever leaves the company {@code DepartureService} cancels
 * what waits. Of whoever is erased {@code RecallService} takes back everything.
 */
@NullMarked
package io.loggia.outward.post;

import org.jspecify.annotations.NullMarked;
