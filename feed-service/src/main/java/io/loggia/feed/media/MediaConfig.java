package io.loggia.feed.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where pictures lie, in directories or in S3, and how many there may be. */
@ConfigMapping(prefix = "feed.media")
public interface MediaConfig {

    /** The folder that holds the pictures, shared by all pods; it is made if it is not there. */
    Optional<Path> directory();

    /**
     * The folder that holds what is drawn once more for outside, which the public site reads; apart
     * from the other.
     */
    Optional<Path> outwardDirectory();

    /** The buckets that hold them in place of the folders. */
    S3 s3();

    /** Pictures that one person may send within an hour. */
    @WithDefault("100")
    int perHour();

    /** How long a picture may wait for a post or a draft to hold it. */
    @WithDefault("24h")
    Duration waitsFor();

    /**
     * Pictures that one pod draws at the same time; each takes up to 150 MB of memory meanwhile.
     */
    @WithDefault("1")
    int drawnAtOnce();

    /** The time between two looks for pictures that belong to nothing. */
    @WithDefault("10m")
    Duration sweepEvery();

    /** How long somebody waits for others' pictures to be drawn before being sent away. */
    @WithDefault("10s")
    Duration patience();

    /** Where the bucket is, how it is asked, and how long that may take. */
    interface S3 {

        /** The bucket: there already, private, without versions, with nothing else in it. */
        Optional<String> bucket();

        /** Another such bucket, for what is drawn once more for outside. */
        Optional<String> outwardBucket();

        /** The server's address; without one, Amazon's of the region. */
        Optional<URI> endpoint();

        /** The region for which requests are signed; most other servers take any. */
        @WithDefault("us-east-1")
        String region();

        /** Whether the bucket stands in the path, as every server takes it, or in the host. */
        @WithDefault("true")
        boolean pathStyle();

        /** Who asks; without it, whom the SDK finds: environment, profile, container, machine. */
        Optional<Credentials> credentials();

        /** How long one attempt may take, and how long the next bytes of a picture. */
        @WithDefault("4s")
        Duration attemptTimeout();

        /** How long all attempts may take; the gateway waits 10 s for an answer. */
        @WithDefault("9s")
        Duration callTimeout();
    }

    /** A key that may read, write and delete objects in the buckets, and list them. */
    interface Credentials {

        /** The key's id. */
        String accessKey();

        /** Its secret. */
        String secretKey();
    }
}
