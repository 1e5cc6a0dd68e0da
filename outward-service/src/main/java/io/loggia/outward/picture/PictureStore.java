package io.loggia.outward.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of pictures, by name; what stands under a name never changes, until it is removed. */
interface PictureStore {

    /** Empty if there is none; the caller closes what is opened. */
    Optional<InputStream> open(String name) throws IOException;
}
