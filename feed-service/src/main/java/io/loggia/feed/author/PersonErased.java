package io.loggia.feed.author;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person has been erased, for good. Fired within the transaction that takes the name away: what
 * an observer writes commits with it; and again when it is told in a later epoch, in which a report
 * of before may be lost. The handles are those by which others' words may name them, without those
 * that are somebody else's by now.
 */
public record PersonErased(UUID profileId, long version, List<String> handles, Instant at) {

    public PersonErased {
        handles = List.copyOf(handles);
    }
}
