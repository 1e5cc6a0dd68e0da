package io.loggia.outward.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What outsiders have said to a post: what may be read, and how much waits or is hidden. */
record Conversation(List<Reply> replies, List<Count> counts) {

    /** A reply that is shown, under the name that was given. */
    record Reply(String publicId, String name, String text, Instant receivedAt) {}

    /** How many replies stand so, the oldest since then; hidden ones for a reason. */
    record Count(String state, @Nullable String reason, int replies, Instant since) {}
}
