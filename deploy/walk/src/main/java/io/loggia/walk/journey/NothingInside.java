package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Http;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads every byte that an outsider can, and looks for words of the inside in it. */
final class NothingInside {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What leads to nothing, to errors, and to what is not for outsiders. */
    private static final List<String> ODD =
            List.of(
                    "/missing",
                    "/@carol",
                    "/@carol/feed.xml",
                    "/@carol/AAAAAAAAAAAAAAAAAAAAAA",
                    "/embed/@carol/AAAAAAAAAAAAAAAAAAAAAA",
                    "/oembed",
                    "/oembed?url=x",
                    "/oembed?url=x&format=xml",
                    "/oembed?url=x&maxwidth=0",
                    "/topics/never-heard-of",
                    "/assets/x",
                    "/%00",
                    "/q/metrics",
                    "/q/openapi",
                    "/q/health",
                    "/q/health/live",
                    "/q/health/ready",
                    "/api/outward/voice",
                    "/api/outward/posts/00000000-0000-0000-0000-000000000000");

    private static final List<String> BEGIN =
            List.of(
                    "/",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/feed.xml",
                    "/feed.json",
                    "/guidelines",
                    "/embed/ask.js",
                    "/embed/escape.js",
                    "/ask",
                    "/ledger",
                    "/moderation");

    private final Installation installation;
    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private final PrintStream out;

    NothingInside(
            Installation installation, Cast cast, Tidying tidying, String stamp, PrintStream out) {
        this.installation = installation;
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
        this.out = out;
    }

    List<Step> steps() {
        return List.of(
                new Step("alice says inside what nobody outside may find", this::speaksInside),
                new Step("alice says outside what anybody may find", this::speaksOutside),
                new Step("no byte of the site is of the inside", this::sweep));
    }

    private void speaksInside() {
        var inside =
                cast.alice()
                        .publish(
                                Map.of(
                                        "text",
                                        "A canary sings of " + stamp + " inside, for us alone",
                                        "media",
                                        List.of(picture("A canary sits for " + stamp + " here"))),
                                UUID.randomUUID().toString())
                        .expect(201)
                        .json();
        tidying.later(() -> cast.alice().delete(inside.required("id").asText()));
    }

    /** The camera has written more into it than anybody may find outside. */
    private Map<String, String> picture(String alt) {
        var taken = CameraPicture.saying("A canary sings of " + stamp + " in a camera");
        return Map.of("id", cast.alice().upload(taken, "image/jpeg"), "alt", alt);
    }

    private void speaksOutside() {
        var speaker = new Speaker(cast.alice(), tidying);
        speaker.begin("Alice Winter");
        speaker.publish(
                "Anybody may read " + stamp + ", said with @carol on #loggia_walk",
                List.of(picture("@carol at http://localhost:8080 on a picture")));
    }

    private void sweep() {
        var canaries = new ArrayList<>(new CanaryRepository(installation).list());
        mailed().forEach(address -> canaries.add(Canary.of("guest", address)));
        canaries.add(Canary.of("word of a camera", "A canary sings of " + stamp + " in a camera"));
        for (var words : List.of("A canary sings of ", "A canary sits for ")) {
            Expect.that(holds(canaries, words + stamp), "the newest words are missing");
        }
        var found = new LinkedHashSet<String>();
        var heard = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        var crawl = new Crawl(installation.site());
        crawl.from(
                List.of(BEGIN, ODD).stream().flatMap(List::stream).toList(),
                answer -> {
                    look(answer, canaries, found);
                    if (answer.text().contains("Anybody may read " + stamp)) {
                        heard.add(answer.request());
                    }
                    if (answer.header("Content-Type").startsWith("image/jpeg")) {
                        seen.add(answer.request());
                    }
                });
        out.println(
                "           %,d bytes of %,d addresses read, %,d words of the inside looked for: %d canaries"
                        .formatted(
                                crawl.bytes(), crawl.addresses(), canaries.size(), found.size()));
        Expect.that(heard.size() > 5, "not even what is public was found: " + heard);
        Expect.that(!seen.isEmpty(), "not even a picture that is public was found");
        Expect.that(found.isEmpty(), String.join("; ", found));
    }

    private static void look(Answer answer, List<Canary> canaries, Set<String> found) {
        var raw = answer.headers().map() + "\n" + answer.text();
        var read = raw + "\n" + Parser.unescapeEntities(raw, false);
        canaries.stream()
                .filter(canary -> canary.isIn(read))
                .forEach(
                        canary ->
                                found.add(
                                        "%s has the %s '%s'"
                                                .formatted(
                                                        answer.request(),
                                                        canary.kind(),
                                                        canary.words())));
        if (ID.matcher(read).find()) {
            found.add(answer.request() + " has an id");
        }
    }

    private static boolean holds(List<Canary> canaries, String words) {
        return canaries.stream().anyMatch(canary -> canary.words().startsWith(words));
    }

    /** To whom the installation has written: guests, whose addresses are nobody's business. */
    private List<String> mailed() {
        if (installation.mailbox().toString().isEmpty()) {
            return List.of();
        }
        var mails =
                Http.send(HttpRequest.newBuilder(installation.mailbox().resolve("/mails.json")))
                        .expect(200)
                        .json();
        return mails.findValuesAsText("to").stream().distinct().toList();
    }
}
