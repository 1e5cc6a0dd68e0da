package io.loggia.probe;

import java.net.URI;
import java.time.Duration;

/** A provider and a gateway at one address, and little patience. */
record FixedConfig(URI address) implements ProbeConfig {

    @Override
    public URI gateway() {
        return address;
    }

    @Override
    public URI issuer() {
        return address.resolve("/realm");
    }

    @Override
    public Author author() {
        return new FixedAuthor("author", "a");
    }

    @Override
    public Follower follower() {
        return new FixedFollower("follower", "b");
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration patience() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(1);
    }

    private record FixedAuthor(String clientId, String secret) implements Author {}

    private record FixedFollower(String clientId, String secret) implements Follower {}
}
