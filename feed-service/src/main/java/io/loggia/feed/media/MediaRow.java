package io.loggia.feed.media;

import java.util.UUID;

/** A picture whose bytes are there; {@code attached} once a post holds it. */
record MediaRow(
        UUID id,
        UUID ownerId,
        boolean attached,
        String mediaType,
        int width,
        int height,
        int size) {}
