package io.loggia.walk.journey;

import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * How many events a system can tell, and how long each takes into the home of somebody who follows
 * it, while they arrive at an even rate. Its posts stay; its rules are put back.
 */
public final class ActivityBench {

    private static final int ENOUGH_PER_SECOND = 1_000;
    private static final Duration SOON_ENOUGH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Installation installation;
    private final PrintStream out;
    private final ActivityLoad load;

    public ActivityBench(Installation installation, PrintStream out, ActivityLoad load) {
        this.installation = installation;
        this.out = out;
        this.load = load;
    }

    /** Whether it is fast enough. */
    public boolean run() {
        out.println(machine());
        var login = new MobileLogin(installation.realm(), installation.gateway());
        var bob = Someone.of(login.as("bob", installation.password("bob")));
        var erin = Someone.of(login.as("erin", installation.password("erin")));
        var desk = new SystemDesk(erin, OtherSystem.HANDLE);
        var tidying = new Tidying();
        try {
            var before = desk.rules();
            tidying.later(() -> desk.say(before));
            desk.lift();
            if (!bob.follows(desk.system())) {
                tidying.later(() -> bob.unfollow(desk.system()));
            }
            bob.follow(desk.system());
            return measure(bob);
        } finally {
            tidying.run();
        }
    }

    private boolean measure(Someone follower) {
        var sender =
                new ActivitySender(installation.gateway(), OtherSystem.login(installation), load);
        try (var home = new HomeWatch(follower, sender.acceptedAt()::keySet)) {
            sender.run();
            home.await(sender.acceptedAt().keySet(), PATIENCE);
            return judge(sender, new Lags(sender.acceptedAt(), home.seenAt()));
        }
    }

    private boolean judge(ActivitySender sender, Lags lags) {
        var perSecond = sender.acceptedAt().size() / sender.seconds();
        out.println(
                "offered   %,8d/s  in batches of %d, %d at once, %d s after %d s to warm up"
                        .formatted(
                                load.perSecond(),
                                load.batch(),
                                load.senders(),
                                load.time().toSeconds(),
                                load.warmUp().toSeconds()));
        out.println(
                "accepted  %,8.0f/s  %,d events; refused %,d"
                        .formatted(perSecond, sender.acceptedAt().size(), sender.refused()));
        out.println(
                "from acceptance into the follower's home: p50 %s, p95 %s, p99 %s; not seen %,d"
                        .formatted(
                                words(lags.within(0.50)),
                                words(lags.within(0.95)),
                                words(lags.within(0.99)),
                                lags.notSeen()));
        var enough = perSecond >= ENOUGH_PER_SECOND;
        var soon = lags.within(0.99).filter(lag -> lag.compareTo(SOON_ENOUGH) < 0).isPresent();
        out.println(
                "%,d/s are wanted: %s; p99 below %,d ms is wanted: %s"
                        .formatted(
                                ENOUGH_PER_SECOND,
                                word(enough),
                                SOON_ENOUGH.toMillis(),
                                word(soon)));
        out.println("%,d posts of @%s stay".formatted(load.events(), OtherSystem.HANDLE));
        return enough && soon && sender.refused() == 0;
    }

    private static String words(Optional<Duration> lag) {
        return lag.map(one -> "%,d ms".formatted(one.toMillis())).orElse("never");
    }

    private static String word(boolean reached) {
        return reached ? "reached" : "MISSED";
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%d processors, %s %s, Java %s, load average %.1f at the start"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getName(),
                        system.getVersion(),
                        Runtime.version(),
                        system.getSystemLoadAverage());
    }
}
