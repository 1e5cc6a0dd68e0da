package io.loggia.feed.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * The bytes of pictures, by id. What is put under an id never changes, until it is removed. What
 * cannot be done in time fails.
 */
interface MediaStore {

    /** When this returns, the bytes outlast a crash; putting them again changes nothing. */
    void put(UUID id, Picture picture) throws IOException;

    /** Empty if there is none; the caller closes what is opened. */
    Optional<InputStream> open(UUID id) throws IOException;

    /** Removing what is not there changes nothing. */
    void remove(UUID id) throws IOException;
}
