package io.loggia.feed.post;

import io.loggia.events.Audience;
import org.jspecify.annotations.Nullable;

/** What an author wants a post to say from now on, and, if that is to change, to whom. */
record Revision(String text, @Nullable Audience audience) {}
