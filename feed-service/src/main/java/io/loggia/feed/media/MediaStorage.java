package io.loggia.feed.media;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which store holds the pictures, as configured. Without one this service does not start. */
@Startup
@ApplicationScoped
class MediaStorage {

    private final MediaStore store;

    MediaStorage(MediaConfig config) {
        store =
                config.directory()
                        .map(DirectoryMediaStore::new)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "feed.media.directory has to be set"));
    }

    @Produces
    @Singleton
    MediaStore store() {
        return store;
    }
}
