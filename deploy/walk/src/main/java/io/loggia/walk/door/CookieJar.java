package io.loggia.walk.door;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them (RFC 6265): by host, path and name, whatever the port. Secure
 * cookies also go to loopback without TLS, where browsers send them and the JDK's own jar drops
 * them.
 */
public final class CookieJar {

    private final List<Kept> kept = new ArrayList<>();

    /** Takes the cookies of an answer; one that has expired takes its namesake out. */
    public synchronized void keep(URI address, HttpHeaders headers) {
        for (var line : headers.allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(line)) {
                var arrived = Kept.of(address, cookie);
                kept.removeIf(arrived::replaces);
                if (!cookie.hasExpired()) {
                    kept.add(arrived);
                }
            }
        }
    }

    /** The Cookie header for an address: longer paths first; empty if there is none. */
    public synchronized String header(URI address) {
        return goingTo(address).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What goes to an address, longer paths first. */
    public synchronized List<HttpCookie> goingTo(URI address) {
        kept.removeIf(k -> k.cookie.hasExpired());
        return kept.stream()
                .filter(k -> k.goesTo(address))
                .sorted((a, b) -> b.path.length() - a.path.length())
                .map(k -> k.cookie)
                .toList();
    }

    /** A jar with the same cookies, as somebody has it who copied them. */
    public synchronized CookieJar copy() {
        var copy = new CookieJar();
        copy.kept.addAll(kept);
        return copy;
    }

    private record Kept(String host, String path, HttpCookie cookie) {

        static Kept of(URI address, HttpCookie cookie) {
            var path = cookie.getPath();
            var stated = path != null && path.startsWith("/");
            return new Kept(host(address), stated ? path : folder(address.getPath()), cookie);
        }

        boolean replaces(Kept other) {
            return host.equals(other.host)
                    && path.equals(other.path)
                    && cookie.getName().equals(other.cookie.getName());
        }

        boolean goesTo(URI address) {
            var loopback = host.equals("localhost") || host.startsWith("127.");
            var safe = loopback || "https".equals(address.getScheme()) || !cookie.getSecure();
            return safe && host.equals(host(address)) && covers(address.getPath());
        }

        private boolean covers(String asked) {
            var page = asked.isEmpty() ? "/" : asked;
            return page.equals(path) || page.startsWith(path.endsWith("/") ? path : path + "/");
        }

        private static String host(URI address) {
            return address.getHost().toLowerCase(Locale.ROOT);
        }

        private static String folder(String path) {
            var slash = path.lastIndexOf('/');
            return slash <= 0 ? "/" : path.substring(0, slash);
        }
    }
}
