package io.loggia.feed.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The configuration of a studio with one place. */
record FixedMediaConfig() implements MediaConfig {

    @Override
    public Optional<Path> directory() {
        return Optional.empty();
    }

    @Override
    public int perHour() {
        return 1;
    }

    @Override
    public Duration waitsFor() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration sweepEvery() {
        return Duration.ofDays(1);
    }

    @Override
    public int drawnAtOnce() {
        return 1;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(1);
    }
}
