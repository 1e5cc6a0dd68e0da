package io.loggia.walk.journey;

import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.util.HashMap;
import java.util.Map;

/** Who takes part: people of the demo company, each coming in by the same door. */
final class Cast {

    private final Installation installation;
    private final Door door;
    private final Map<String, Someone> inside = new HashMap<>();

    Cast(Installation installation, Door door) {
        this.installation = installation;
        this.door = door;
    }

    /** A way in, for a name and a password. */
    interface Door {
        Visitor open(String username, String password);
    }

    /** Logs somebody in, once. */
    void enter(String username) {
        var visitor = door.open(username, installation.password(username));
        inside.put(username, Someone.of(visitor));
    }

    /** Writes posts; BOB follows her. */
    Someone alice() {
        return named("alice");
    }

    Someone bob() {
        return named("bob");
    }

    /** Whom ALICE blocks. */
    Someone carol() {
        return named("carol");
    }

    /** Follows nobody who takes part. */
    Someone dave() {
        return named("dave");
    }

    Someone named(String username) {
        var someone = inside.get(username);
        if (someone == null) {
            throw new IllegalStateException(username + " has not come in");
        }
        return someone;
    }
}
