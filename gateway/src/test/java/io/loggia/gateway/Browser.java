package io.loggia.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;

/**
 * A plain HTTP client with a browser's cookies: kept by site, sent over plain HTTP to localhost
 * even if Secure, as browsers do. Redirects are followed by hand, so that a test sees each step.
 */
public final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final List<String> cookieLines = new ArrayList<>();
    private final List<URI> visited = new ArrayList<>();
    private HttpResponse<String> last;

    public static String origin() {
        return ConfigProvider.getConfig().getValue("gateway.origin", String.class);
    }

    /** A browser in which this person of the demo company has logged in. */
    public static Browser loggedInAs(String handle) {
        Browser browser = new Browser();
        browser.logIn("/", handle);
        return browser;
    }

    /** Another window: the same cookies, to be used by another thread. */
    public Browser fork() {
        Browser window = new Browser();
        cookies.forEach((site, jar) -> window.cookies.put(site, new LinkedHashMap<>(jar)));
        return window;
    }

    /** Opens a path of the gateway, logs in at the provider, and follows to the last answer. */
    public HttpResponse<String> logIn(String path, String handle) {
        follow(open(path));
        URI provider = last.uri();
        String action = Jsoup.parse(last.body()).selectFirst("form").attr("action");
        Map<String, String> fields = Map.of("username", handle, "password", "loggia-" + handle);
        send(
                HttpRequest.newBuilder(provider.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields))),
                BodyHandlers.ofString());
        return follow(last);
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin()).resolve(path)).GET());
    }

    /** As the page's script calls: JSON, and the sign that it is our own page. */
    public HttpResponse<String> call(String method, String path, String body) {
        return send(
                to(path, method, body)
                        .header("X-CSRF", "1")
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    /** A request to be changed before it is sent. */
    public static HttpRequest.Builder to(String path, String method, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        if (method.equals("GET")) {
            return request.GET();
        }
        return body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** The answer's body as it comes, for a live stream. */
    public HttpResponse<InputStream> listen(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        return exchange(withCookies(request).build(), BodyHandlers.ofInputStream());
    }

    /** Follows redirects until something else comes. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> next = answer;
        while (next.statusCode() / 100 == 3) {
            String location = next.headers().firstValue("Location").orElseThrow();
            next = send(HttpRequest.newBuilder(next.uri().resolve(location)).GET());
        }
        return next;
    }

    /** Each cookie that was ever set, with its attributes. */
    public List<String> cookieLines() {
        return List.copyOf(cookieLines);
    }

    /** Each address in the order of visits. */
    public List<URI> visited() {
        return List.copyOf(visited);
    }

    public String cookie(String name) {
        return jar(URI.create(origin())).get(name);
    }

    public void setCookie(String name, String value) {
        jar(URI.create(origin())).put(name, value);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, BodyHandler<String> handler) {
        last = exchange(withCookies(request).build(), handler);
        return last;
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        Map<String, String> jar = jar(request.copy().build().uri());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            visited.add(request.uri());
            HttpResponse<T> answer = http.send(request, handler);
            cookieLines.addAll(answer.headers().allValues("Set-Cookie"));
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(answer.uri(), line));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI from, String line) {
        String pair = line.substring(0, (line + ";").indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || line.matches("(?i).*max-age=0(;.*)?")) {
            jar(from).remove(name);
        } else {
            jar(from).put(name, value);
        }
    }

    private Map<String, String> jar(URI site) {
        return cookies.computeIfAbsent(site.getAuthority(), any -> new LinkedHashMap<>());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The last word of a problem's type. */
    public static String problemOf(HttpResponse<String> answer) {
        if (!answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .equals(GatewayProblem.MEDIA_TYPE)) {
            return "no problem: " + answer.statusCode() + " " + answer.body();
        }
        return new JsonObject(answer.body())
                .getString("type")
                .substring("urn:loggia:problem:".length());
    }
}
