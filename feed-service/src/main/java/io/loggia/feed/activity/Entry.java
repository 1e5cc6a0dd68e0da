package io.loggia.feed.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the journal holds of an event. Without a hash its id is free for another. */
record Entry(
        UUID id,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String hash,
        @Nullable String data,
        Fate fate,
        @Nullable UUID postId,
        @Nullable Refusal refusal,
        Instant receivedAt) {

    /**
     * What is refused leaves its id free. Of a topic's it is parked, for nobody else would see it.
     * Data are kept of what other rules may make a post of; all others have had their use.
     */
    static Entry of(Verdict verdict, Map<String, UUID> posts, Instant now, Way way) {
        boolean refused = verdict.fate() == Fate.REFUSED;
        Refusal why = verdict.why();
        boolean ofRules = why != null && why.reason().isOfRules();
        boolean parked = verdict.fate() == Fate.PARKED || (refused && way == Way.TOPIC);
        Fate fate = parked ? Fate.PARKED : verdict.fate();
        if (!(verdict.received() instanceof Received.Sound event)) {
            return new Entry(
                    newId(),
                    verdict.received().eventId(),
                    null,
                    null,
                    null,
                    null,
                    fate,
                    null,
                    why,
                    now);
        }
        boolean kept = parked && ofRules;
        return new Entry(
                newId(),
                event.eventId(),
                event.type(),
                event.subject(),
                kept || fate == Fate.ACCEPTED ? event.hash() : null,
                kept ? event.canonicalData() : null,
                fate,
                fate == Fate.ACCEPTED ? posts.get(event.eventId()) : null,
                why,
                now);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
