package io.loggia.feed.media;

import java.io.InputStream;

/**
 * A picture's bytes, to be closed by whoever reads them, and of what kind and how many they are.
 */
public record StoredPicture(String mediaType, int size, InputStream bytes) {}
