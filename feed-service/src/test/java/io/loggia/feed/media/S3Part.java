package io.loggia.feed.media;

import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.S3Proxy;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.Starter;

/** The S3 server of the tests, which no other module's tests use: it may be stopped. */
final class S3Part {

    private static final Place PLACE = Place.named(Place.findRepository(), "test");

    private S3Part() {}

    /** Ends it; {@code startAgain} brings it back, empty, at the same port. */
    static S3Proxy stop() {
        PartProcess process = PartProcess.find(PLACE.folder("s3proxy")).orElseThrow();
        process.end();
        return new S3Proxy(process.ports().get("s3"), Secrets.of(PLACE));
    }

    static void startAgain(S3Proxy s3) {
        new Starter(PLACE).start(s3);
    }
}
