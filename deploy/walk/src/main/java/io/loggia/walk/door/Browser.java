package io.loggia.walk.door;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Opens pages and submits forms, following redirects with its cookies, as far as it may go. */
final class Browser {

    private static final int MOST_REDIRECTS = 15;

    private final CookieJar cookies;
    private final Predicate<URI> stop;

    /**
     * @param stop addresses that are not opened any more, such as a phone's own callback
     */
    Browser(CookieJar cookies, Predicate<URI> stop) {
        this.cookies = cookies;
        this.stop = stop;
    }

    Page open(URI address) {
        return follow(address, HttpRequest.newBuilder(address).GET());
    }

    Page submit(URI address, Map<String, String> fields) {
        var form = BodyPublishers.ofString(encoded(fields));
        return follow(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page follow(URI first, HttpRequest.Builder request) {
        var address = first;
        var answer = send(address, request);
        for (var i = 0; answer.redirects(); i++) {
            if (i == MOST_REDIRECTS) {
                throw new IllegalStateException("redirected without end, at " + address);
            }
            address = address.resolve(answer.header("Location"));
            if (stop.test(address)) {
                return new Page(address, answer);
            }
            answer = send(address, HttpRequest.newBuilder(address).GET());
        }
        return new Page(address, answer);
    }

    private Answer send(URI address, HttpRequest.Builder request) {
        var header = cookies.header(address);
        if (!header.isEmpty()) {
            request.setHeader("Cookie", header);
        }
        request.setHeader("Accept", "text/html");
        var answer = Http.send(request);
        cookies.keep(address, answer.headers());
        return answer;
    }

    /** Where the redirects ended, and the last answer on the way. */
    record Page(URI address, Answer answer) {}
}
