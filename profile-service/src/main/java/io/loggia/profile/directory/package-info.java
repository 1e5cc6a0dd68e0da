/**
 * The directory: every profile, by its id and by its handle.
 *
 * <p>{@code Profile} is the row and its life: enrolled, edited, renamed, left, each time with the
 * next version. {@link io.loggia.profile.directory.ProfileService} answers {@code ProfileResource}
 * (anybody's profile) and {@code MeResource} (one's own, with {@code ETag} and {@code If-Match});
 * {@link io.loggia.profile.directory.EnrolmentService} makes new profiles for the features that
 * know why: a login, an import, a topic; {@link io.loggia.profile.directory.DepartureService} says
 * who has left the company, and who is back, for {@code DepartureResource} (an admin). Whoever
 * changes a profile has {@code ProfileEvents} write its full state to the outbox in the same
 * transaction (law 2), and fire {@link io.loggia.profile.directory.ProfileRevised} within it;
 * {@code ProfileReplay} and {@code PublishedProfileReplay} tell of all profiles again. {@link
 * io.loggia.profile.directory.ForgettingService} leaves nothing of a person, and {@link
 * io.loggia.profile.directory.PersonForgotten} has the other features do the same.
 */
@NullMarked
package io.loggia.profile.directory;

import org.jspecify.annotations.NullMarked;
