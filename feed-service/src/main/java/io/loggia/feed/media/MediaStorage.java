package io.loggia.feed.media;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which stores hold the pictures, as configured: one for the inside, one for what is shown outside.
 * Without both this service does not start.
 */
@Startup
@ApplicationScoped
class MediaStorage {

    private static final String INSIDE_DIRECTORY = "feed.media.directory";
    private static final String INSIDE_BUCKET = "feed.media.s3.bucket";
    private static final String OUTWARD_DIRECTORY = "feed.media.outward-directory";
    private static final String OUTWARD_BUCKET = "feed.media.s3.outward-bucket";

    private final MediaStore store;
    private final OutwardStore outward;

    MediaStorage(MediaConfig config) {
        requireApart(config);
        store =
                store(
                        config.directory().map(DirectoryMediaStore::new),
                        config.s3().bucket().map(bucket -> new S3MediaStore(bucket, config.s3())),
                        INSIDE_DIRECTORY,
                        INSIDE_BUCKET);
        outward =
                new OutwardStore(
                        store(
                                config.outwardDirectory().map(DirectoryMediaStore::new),
                                config.s3()
                                        .outwardBucket()
                                        .map(bucket -> new S3MediaStore(bucket, config.s3())),
                                OUTWARD_DIRECTORY,
                                OUTWARD_BUCKET));
    }

    /** Whoever may read the one must not find the other in it. */
    private static void requireApart(MediaConfig config) {
        boolean oneFolder =
                config.directory()
                        .flatMap(one -> config.outwardDirectory().map(other -> within(one, other)))
                        .orElse(false);
        boolean oneBucket =
                config.s3().bucket().isPresent()
                        && config.s3().bucket().equals(config.s3().outwardBucket());
        if (oneFolder || oneBucket) {
            throw new IllegalStateException(
                    "pictures for outside must not lie with those of the inside: %s, %s"
                            .formatted(OUTWARD_DIRECTORY, OUTWARD_BUCKET));
        }
    }

    private static boolean within(Path one, Path other) {
        Path first = one.toAbsolutePath().normalize();
        Path second = other.toAbsolutePath().normalize();
        return first.startsWith(second) || second.startsWith(first);
    }

    private static MediaStore store(
            Optional<MediaStore> directory,
            Optional<MediaStore> s3,
            String directoryKey,
            String bucketKey) {
        if (directory.isPresent() && s3.isPresent()) {
            throw new IllegalStateException(
                    "%s and %s exclude each other".formatted(directoryKey, bucketKey));
        }
        return directory
                .or(() -> s3)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "%s or %s has to be set"
                                                .formatted(directoryKey, bucketKey)));
    }

    @Produces
    @Singleton
    MediaStore store() {
        return store;
    }

    @Produces
    @Singleton
    OutwardStore outward() {
        return outward;
    }
}
