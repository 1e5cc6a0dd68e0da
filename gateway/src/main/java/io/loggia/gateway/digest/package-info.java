/**
 * The one thing of a colleague's that needs no log-in: ending the mails that tell what is new, by
 * the token in one of them. {@code StopResource} asks, {@code StopClient} tells feed-service.
 */
@NullMarked
package io.loggia.gateway.digest;

import org.jspecify.annotations.NullMarked;
