package io.loggia.walk.journey;

import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much slower a post's page is than a page that never changes: the one is asked for in the
 * database each time, the other is not. Both are of one size and measured in turn, so that whatever
 * else the machine does weighs on both.
 */
public final class PublicBench {

    private static final double ENOUGH = 0.6;
    private static final int ROUNDS = 21;

    /** Both sides compile what they run often; before that nothing is known of either page. */
    private static final int TO_WARM_UP = 20;

    private static final double ONE_SIZE = 0.05;
    private static final Pattern STYLESHEET = Pattern.compile("/assets/site-[^\"]+\\.css");
    private static final String WORDS = "Short queues make for short waits. ";
    private static final int FEW = 200;

    /** Up to so many characters a text stands in what the page tells machines, too. */
    private static final int TWICE = 1_000;

    private final Installation installation;
    private final PrintStream out;
    private final Duration turn;

    public PublicBench(Installation installation, PrintStream out, Duration turn) {
        this.installation = installation;
        this.out = out;
        this.turn = turn;
    }

    /** Whether it is fast enough. */
    public boolean run() {
        requireLoopback(installation.site().getHost());
        var login = new MobileLogin(installation.realm(), installation.gateway());
        var alice = Someone.of(login.as("alice", installation.password("alice")));
        var tidying = new Tidying();
        try {
            var speaker = new Speaker(alice, tidying);
            speaker.begin("Alice Winter");
            var small = speaker.publish(text(FEW));
            var fixed = fixed(small);
            return measure(fixed, ofOneSize(speaker, fixed, size(small)));
        } finally {
            tidying.run();
        }
    }

    /** Traffic like this is an attack on anybody else's machine. */
    private static void requireLoopback(String host) {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new IllegalStateException(host + " is not this machine");
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException(host + " is not known", e);
        }
    }

    /** What never changes and is no smaller than the page of a small post. */
    private String fixed(String small) {
        var stylesheet = STYLESHEET.matcher(page(small));
        Expect.that(stylesheet.find(), "the page has no stylesheet");
        return Stream.of("/guidelines", stylesheet.group())
                .filter(path -> size(path) >= size(small))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing fixed is large enough"));
    }

    /** The path of a post whose page has as many bytes as the fixed one. */
    private String ofOneSize(Speaker speaker, String fixed, int small) {
        var wanted = size(fixed);
        var lacking = wanted - small;
        var doubled = Math.clamp(lacking, 0, 2 * (TWICE - FEW));
        var path = speaker.publish(text(FEW + doubled / 2 + (lacking - doubled)));
        var found = size(path);
        out.println("%8d bytes  %s".formatted(wanted, fixed));
        out.println("%8d bytes  %s".formatted(found, path));
        Expect.that(Math.abs(found - wanted) <= ONE_SIZE * wanted, "they are not of one size");
        return path;
    }

    private boolean measure(String fixedPath, String postPath) {
        var fixed = installation.site().resolve(fixedPath);
        var post = installation.site().resolve(postPath);
        for (var round = 0; round < TO_WARM_UP; round++) {
            share(fixed, post);
        }
        var shares = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var share = share(fixed, post);
            out.println(share.words());
            shares.add(share.value());
        }
        var median = shares.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        out.println(
                "a public post is served at %.2f of a fixed page of the same size, %.2f are wanted"
                        .formatted(median, ENOUGH));
        return median >= ENOUGH;
    }

    /** Answers in a second, of the one page and of the other. */
    private record Share(double fixed, double post) {

        double value() {
            return post / fixed;
        }

        String words() {
            return "%,8.0f/s fixed  %,8.0f/s post  %.2f".formatted(fixed, post, value());
        }
    }

    private Share share(URI fixed, URI post) {
        return new Share(Throughput.of(fixed, turn), Throughput.of(post, turn));
    }

    private int size(String path) {
        return page(path).getBytes(StandardCharsets.UTF_8).length;
    }

    private String page(String path) {
        var outsider = Visitor.nobody(installation.site());
        return outsider.get(path, "Accept", "*/*", "Accept-Language", "en").expect(200).text();
    }

    private static String text(int length) {
        Expect.that(length >= 0, "the page of a post is larger than the fixed one");
        var words = Walkthrough.stamp() + " " + WORDS.repeat(length / WORDS.length() + 1);
        return words.substring(0, Math.max(length, FEW / 2)).strip();
    }
}
