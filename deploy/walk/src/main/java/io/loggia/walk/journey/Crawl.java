package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads all of a site that can be reached from where one begins, each address once. */
final class Crawl {

    private static final int MOST = 5_000;

    /** Whatever is quoted, or stands between tags, and begins like an address of the site. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\"'>]((?:https?://[^/\"'<>\\s]+)?/[^\"'<>\\s]*)");

    private static final Pattern POST = Pattern.compile("/@[^/]+/[A-Za-z0-9_-]{22}");

    private final URI site;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private long bytes;

    Crawl(URI site) {
        this.site = site;
    }

    /** Reads these and all they lead to; every answer, whatever its status, is shown. */
    void from(List<String> paths, Consumer<Answer> shown) {
        paths.forEach(this::add);
        while (!ahead.isEmpty()) {
            read(ahead.pop(), shown);
        }
    }

    int addresses() {
        return known.size();
    }

    long bytes() {
        return bytes;
    }

    private void read(String path, Consumer<Answer> shown) {
        for (var language : List.of("en", "de")) {
            var request =
                    HttpRequest.newBuilder(URI.create(site + path))
                            .header("Accept-Language", language);
            var answer = Http.send(request);
            bytes += length(answer.text()) + length(answer.headers().map().toString());
            shown.accept(answer);
            follow(answer.header("Location"));
            ADDRESS.matcher(answer.text()).results().forEach(found -> follow(found.group(1)));
        }
    }

    private void follow(String link) {
        var plain = link.replace("&amp;", "&").replaceFirst("#.*", "");
        if (plain.startsWith(site + "/")) {
            plain = plain.substring(site.toString().length());
        }
        if (plain.startsWith("/") && !plain.startsWith("//")) {
            add(plain);
        }
    }

    /** A post has more addresses than its page leads to. */
    private void add(String path) {
        if (!isAddress(path) || !known.add(path)) {
            return;
        }
        Expect.that(known.size() <= MOST, "the site has no end: " + path);
        ahead.add(path);
        if (POST.matcher(path).matches()) {
            var page = URLEncoder.encode(site + path, StandardCharsets.UTF_8);
            add("/embed" + path);
            add("/oembed?url=" + page);
        }
    }

    private static boolean isAddress(String path) {
        try {
            return !path.isEmpty() && URI.create(path).getRawPath() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
