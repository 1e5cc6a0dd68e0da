/**
 * Whom a login belongs to: {@code (issuer, subject)} is bound to one profile at the first login.
 *
 * <p>The gateway asks {@code IdentityResource} at each login and then each minute; {@code
 * IdentityService} finds the profile or, for an employee, makes it; {@link
 * io.loggia.profile.identity.IdentityRepository} decides which of several first logins at once is
 * the first. Once bound, a login changes nothing: what the provider says about a name is only the
 * beginning of a profile.
 */
@NullMarked
package io.loggia.profile.identity;

import org.jspecify.annotations.NullMarked;
