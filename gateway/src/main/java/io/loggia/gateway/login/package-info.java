/**
 * What a browser does about its own log-in.
 *
 * <p>{@code LoginResource} sends it to the provider and back to where it wanted to go ({@code
 * ReturnTo}), {@code SessionResource} answers who is logged in, and {@code LogoutResource} ends the
 * session here and says where to end it at the provider. The code flow itself is quarkus-oidc's.
 */
@NullMarked
package io.loggia.gateway.login;

import org.jspecify.annotations.NullMarked;
