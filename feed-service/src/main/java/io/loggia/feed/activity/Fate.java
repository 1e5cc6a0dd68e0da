package io.loggia.feed.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event. */
@Schema(name = "ActivityFate")
enum Fate {
    /** It is a post. */
    ACCEPTED,
    /** It was taken before. */
    DUPLICATE,
    /** It is none of what the source may say; nothing keeps it from being sent again, corrected. */
    REFUSED,
    /** It waits for somebody to decide. */
    PARKED
}
