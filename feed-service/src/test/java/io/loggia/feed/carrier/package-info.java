/** Where things may be sent, tested by itself; how they go, through webhooks and pushes. */
@NullMarked
package io.loggia.feed.carrier;

import org.jspecify.annotations.NullMarked;
