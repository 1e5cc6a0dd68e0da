package io.loggia.feed.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where pictures lie, and how many there may be. */
@ConfigMapping(prefix = "feed.media")
public interface MediaConfig {

    /** The folder that holds the pictures, shared by all pods; it is made if it is not there. */
    Optional<Path> directory();

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
}
