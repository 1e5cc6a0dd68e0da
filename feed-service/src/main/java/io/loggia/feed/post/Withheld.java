package io.loggia.feed.post;

import java.util.UUID;

/** What stood in a post that stewards withhold. Beside it there is a tombstone and nothing else. */
public record Withheld(UUID postId, Withholding withholding, String text, String html) {}
