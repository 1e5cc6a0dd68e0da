/**
 * Systems: profiles that are no person's, made by an admin, for programs that post.
 *
 * <p>{@code SystemResource} is the HTTP, {@code SystemService} makes a profile of kind SYSTEM with
 * its handle and binds it to a client of the OIDC provider; {@link
 * io.loggia.profile.system.SystemRepository} says at the door whose client that is. The person who
 * answers for a system stands in its profile's {@code managerId}, and goes with every event of it.
 */
@NullMarked
package io.loggia.profile.system;

import org.jspecify.annotations.NullMarked;
