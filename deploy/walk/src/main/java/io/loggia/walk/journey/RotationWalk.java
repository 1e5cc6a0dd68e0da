package io.loggia.walk.journey;

import io.loggia.local.house.Installation.Database;
import io.loggia.local.house.Rotation;
import io.loggia.local.house.SealedSessions;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The gateway's keys change while people are busy: those of passports twice, those of sessions
 * once. Nobody is to notice it, and their sessions are to be sealed with the new key.
 */
public final class RotationWalk {

    private static final List<String> AT_DESKS = List.of("alice", "bob", "alice", "bob");
    private static final List<String> ON_PHONES = List.of("carol", "dave");
    private static final int ROUNDS = 5;
    private static final Duration GOING_ON = Duration.ofMinutes(1);

    private final Installation installation;
    private final Duration knownAfter;
    private final PrintStream out;
    private final KeyRingFile passports;
    private final KeyRingFile sessions;
    private final List<Someone> people = new ArrayList<>();
    private int passportChanges;
    private int sessionChanges;

    /**
     * Of an installation whose files are on this machine.
     *
     * @param knownAfter how long it takes a changed file to be known everywhere
     */
    public RotationWalk(Installation installation, Duration knownAfter, PrintStream out) {
        this.installation = installation;
        this.knownAfter = knownAfter;
        this.out = out;
        this.passports = new KeyRingFile(installation.passportKeys());
        this.sessions = new KeyRingFile(installation.sessionKeys());
    }

    /** Whether no request failed and nobody was logged out. */
    public boolean run() {
        var steps = new Steps(out);
        if (steps.chapter("Who takes part", comeIn())) {
            var bustle = new Bustle(people);
            try (bustle) {
                steps.chapter("Keys change", change(bustle));
            }
            steps.chapter(
                    "What they noticed",
                    List.of(new Step("nothing", () -> Expect.equal(List.of(), bustle.failures()))));
            out.println(bustle.report());
        }
        out.println(
                "passport keys changed %d times, session keys %d times"
                        .formatted(passportChanges, sessionChanges));
        return steps.summary();
    }

    private List<Step> comeIn() {
        var web = new WebLogin(installation.gateway());
        var mobile = new MobileLogin(installation.realm(), installation.gateway());
        var steps = new ArrayList<Step>();
        AT_DESKS.forEach(name -> steps.add(entering(name + " logs in at a desk", name, web::as)));
        ON_PHONES.forEach(
                name -> steps.add(entering(name + " logs in on a phone", name, mobile::as)));
        return steps;
    }

    private Step entering(String sentence, String name, Cast.Door door) {
        return new Step(
                sentence,
                () -> people.add(Someone.of(door.open(name, installation.password(name)))));
    }

    private List<Step> change(Bustle bustle) {
        return List.of(
                new Step("all of them begin to read and write", () -> begin(bustle)),
                new Step("passports are signed with the next key", () -> passport(bustle)),
                new Step("and again, as soon as all know the one after it", () -> passport(bustle)),
                new Step("sessions are sealed with the next key", () -> session(bustle)));
    }

    private static void begin(Bustle bustle) {
        bustle.begin();
        goOn(bustle);
    }

    private void passport(Bustle bustle) {
        var ring = rotate(KeyKind.PASSPORT, passports);
        passportChanges++;
        var next = ring.next().orElseThrow();
        var anybody = Visitor.nobody(installation.gateway());
        Expect.eventually(
                "the gateway has read it",
                () -> anybody.get("/passports/jwks.json").expect(200).text(),
                keys -> keys.contains(next));
        goOn(bustle);
    }

    private void session(Bustle bustle) {
        var current = rotate(KeyKind.SESSIONS, sessions).current();
        sessionChanges++;
        var database = installation.database("gateway");
        var rows =
                new SealedSessions(
                        new Database(database.url(), database.username(), database.password()));
        Expect.eventually(
                "the sessions in use are sealed with it",
                () -> rows.with(current),
                count -> count >= AT_DESKS.size());
        goOn(bustle);
    }

    private KeyRing rotate(KeyKind kind, KeyRingFile file) {
        var rotation = new Rotation(kind, file, Clock.systemUTC());
        var _ =
                Expect.within(
                        knownAfter.plus(Expect.PATIENCE),
                        "the next key is known",
                        () -> rotation.rotate(knownAfter),
                        Rotation.Outcome::changed);
        return file.read();
    }

    /** Each does all that they do, a few times more. */
    private static void goOn(Bustle bustle) {
        var until = bustle.rounds() + ROUNDS;
        var _ =
                Expect.within(
                        GOING_ON, "everybody goes on", bustle::rounds, rounds -> rounds >= until);
    }
}
