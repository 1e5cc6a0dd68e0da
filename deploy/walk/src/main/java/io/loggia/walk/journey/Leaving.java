package io.loggia.walk.journey;

import io.loggia.walk.door.LiveStream;
import io.loggia.walk.door.Session;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A log-out is the end of the session everywhere, not only in the browser that asked for it. */
final class Leaving implements AutoCloseable {

    /** RELIABILITY, P15. */
    private static final Duration PROMISED = Duration.ofSeconds(30);

    private final Installation installation;
    private final Cast cast;
    private @Nullable LiveStream live;
    private @Nullable Session copied;

    Leaving(Installation installation, Cast cast) {
        this.installation = installation;
        this.cast = cast;
    }

    List<Step> steps() {
        return List.of(
                new Step("bob logs out while his live stream is open", this::logsOut),
                new Step("his session is dead, also for whoever copied it", this::isDead),
                new Step("his live stream ends within 30 s", this::streamEnds),
                new Step("the others are still logged in", this::othersStay));
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
    }

    private void logsOut() {
        var bob = cast.bob().visitor();
        copied = ((Session) bob.credentials()).copied();
        live = bob.stream();
        new WebLogin(installation.gateway()).out(bob);
    }

    private void isDead() {
        var session = Objects.requireNonNull(copied, "bob has not logged out");
        var thief = new Visitor("thief", installation.gateway(), session);
        Expect.within(PROMISED, "refused", () -> thief.get("/api/me"), a -> a.status() == 401);
    }

    private void streamEnds() {
        var stream = Objects.requireNonNull(live, "bob does not listen");
        Expect.that(stream.endsWithin(PROMISED), "the stream is still open");
    }

    private void othersStay() {
        cast.alice().visitor().get("/api/me").expect(200);
    }
}
