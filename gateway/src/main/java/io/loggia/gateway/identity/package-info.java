/**
 * Which profile is asking.
 *
 * <p>{@link io.loggia.gateway.identity.Callers} turns what quarkus-oidc established (a session or a
 * bearer token) into a {@link io.loggia.gateway.identity.Caller}; it asks {@code Identities}, which
 * remembers what {@code IdentityClient} was told by profile-service: asked at log-in and again
 * within a minute, and the last answer holds up to ten minutes if profile-service is away. {@code
 * AccessTokenAugmentor} lets only access tokens count as bearer tokens. A client that asks for
 * itself, with the role {@code system}, is known by its client id. No business rule lives here: who
 * may have a profile is decided by profile-service.
 */
@NullMarked
package io.loggia.gateway.identity;

import org.jspecify.annotations.NullMarked;
