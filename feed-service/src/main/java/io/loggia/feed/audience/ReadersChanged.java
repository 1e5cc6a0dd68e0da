package io.loggia.feed.audience;

import java.util.Set;
import java.util.UUID;

/**
 * What these readers follow may have changed. Fired after the commit and outside of any
 * transaction, for an event that is seen again too, so that a crash between commit and reaction is
 * made good. An observer that fails has the event delivered again. Blocks and mutes are judged when
 * reading and need no such word.
 */
public record ReadersChanged(Set<UUID> readerIds) {

    public ReadersChanged {
        readerIds = Set.copyOf(readerIds);
    }
}
