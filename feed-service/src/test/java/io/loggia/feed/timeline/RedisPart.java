package io.loggia.feed.timeline;

import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Redis;
import io.loggia.local.parts.Starter;
import io.quarkus.arc.Arc;
import io.quarkus.redis.datasource.RedisDataSource;
import java.io.IOException;

/** The Redis of the tests, which no other module's tests use: it may be emptied and stopped. */
final class RedisPart {

    private static final Place PLACE = Place.named(Place.findRepository(), "test");

    private RedisPart() {}

    static void flush() {
        Arc.container().instance(RedisDataSource.class).get().flushall();
    }

    /** Ends it; {@code startAgain} brings it back, empty, at the same port. */
    static Redis stop() {
        PartProcess process = process();
        process.end();
        return new Redis(process.ports().get("redis"));
    }

    static void startAgain(Redis redis) {
        new Starter(PLACE).start(redis);
    }

    /** It takes connections and requests from now on, and answers none. */
    static void freeze() {
        signal("STOP");
    }

    static void thaw() {
        signal("CONT");
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static PartProcess process() {
        return PartProcess.find(PLACE.folder("redis")).orElseThrow();
    }
}
