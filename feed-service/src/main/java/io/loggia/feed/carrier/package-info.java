/**
 * What is sent to addresses that somebody else has named: systems' webhooks, browsers' push
 * services.
 *
 * <p>{@link io.loggia.feed.carrier.UrlPolicy} says which addresses may be asked for and connected
 * to, by what the operator has listed and {@code Addresses} knows; {@link
 * io.loggia.feed.carrier.Carrier} posts there and nowhere else, and comes back with an {@link
 * io.loggia.feed.carrier.Answer}. Depends on no feature.
 */
@NullMarked
package io.loggia.feed.carrier;

import org.jspecify.annotations.NullMarked;
