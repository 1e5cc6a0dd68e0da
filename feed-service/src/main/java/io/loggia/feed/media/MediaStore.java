package io.loggia.feed.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of pictures, by name. What is put under a name never changes, until it is removed. What
 * cannot be done in time fails.
 */
interface MediaStore {

    /** When this returns, the bytes outlast a crash; putting them again changes nothing. */
    void put(String name, Picture picture) throws IOException;

    /** Empty if there is none; the caller closes what is opened. */
    Optional<InputStream> open(String name) throws IOException;

    /** Removing what is not there changes nothing. */
    void remove(String name) throws IOException;
}
