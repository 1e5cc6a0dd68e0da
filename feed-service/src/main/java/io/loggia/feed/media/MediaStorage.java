package io.loggia.feed.media;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which store holds the pictures, as configured. Without one this service does not start. */
@Startup
@ApplicationScoped
class MediaStorage {

    private final MediaStore store;

    MediaStorage(MediaConfig config) {
        Optional<MediaStore> directory = config.directory().map(DirectoryMediaStore::new);
        Optional<MediaStore> s3 =
                config.s3().bucket().map(bucket -> new S3MediaStore(bucket, config.s3()));
        if (directory.isPresent() && s3.isPresent()) {
            throw new IllegalStateException(
                    "feed.media.directory and feed.media.s3.bucket exclude each other");
        }
        store =
                directory
                        .or(() -> s3)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "feed.media.directory or feed.media.s3.bucket has"
                                                        + " to be set"));
    }

    @Produces
    @Singleton
    MediaStore store() {
        return store;
    }
}
