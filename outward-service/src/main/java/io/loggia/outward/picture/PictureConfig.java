package io.loggia.outward.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the pictures lie that may be shown outside: where feed-service puts them. */
@ConfigMapping(prefix = "outward.media")
public interface PictureConfig {

    /** The folder, shared with feed-service, which alone writes there. */
    Optional<Path> directory();

    /** The bucket in place of the folder. */
    S3 s3();

    /** Where the bucket is, how it is asked, and how long that may take. */
    interface S3 {

        /** The bucket that is feed-service's {@code feed.media.s3.outward-bucket}. */
        Optional<String> bucket();

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

        /** How long all attempts may take. */
        @WithDefault("9s")
        Duration callTimeout();
    }

    /** A key that may read objects in the bucket and list it, and nothing else. */
    interface Credentials {

        /** The key's id. */
        String accessKey();

        /** Its secret. */
        String secretKey();
    }
}
