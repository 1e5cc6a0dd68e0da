package io.loggia.outward.site;

import io.loggia.local.parts.Command;
import io.loggia.local.parts.LogEnd;
import io.loggia.local.parts.Ports;
import io.loggia.local.testing.RealParts;
import io.loggia.outward.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The site as it runs anywhere: the jar that was built, as a process of its own, with the site's
 * role at the database that the service under test fills.
 */
public final class SiteProcess implements AutoCloseable {

    public static final String COMPANY = "Example <& Sons>";

    public static final String WIDGET_SITE = "https://www.example.com";

    private static final int SECONDS_TO_END = 20;

    private static SiteProcess shared;

    /** What feed-service would have drawn for outside. */
    public static final Path PICTURES = Path.of("target", "outward-media").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address = URI.create("http://localhost:" + Ports.free());
    private final Path log =
            Path.of("target", "outward-site-%d.log".formatted(address.getPort())).toAbsolutePath();
    private final Process process;

    private SiteProcess() throws IOException {
        var words =
                new ArrayList<>(
                        List.of(
                                Command.java(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"));
        configuration().forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
    }

    /** One for all tests of this run, ended with it. */
    public static synchronized SiteProcess shared() {
        if (shared == null) {
            try {
                shared = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private static SiteProcess start() throws IOException {
        var site = new SiteProcess();
        try {
            People.eventually()
                    .failFast(() -> site.requireAlive())
                    .ignoreExceptions()
                    .until(() -> site.get("/q/health/ready").statusCode() == 200);
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
        return site;
    }

    private Map<String, String> configuration() {
        var config = ConfigProvider.getConfig();
        var role = RealParts.siteOf(config.getValue("quarkus.datasource.username", String.class));
        var told = new HashMap<String, String>();
        told.put("outward.media.directory", PICTURES.toString());
        told.putAll(ofSite(config, role));
        return told;
    }

    private Map<String, String> ofSite(Config config, String role) {
        return Map.of(
                "loggia.side",
                "site",
                "quarkus.http.port",
                Integer.toString(address.getPort()),
                "quarkus.datasource.jdbc.url",
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                "quarkus.datasource.username",
                role,
                "quarkus.datasource.password",
                role,
                "outward.company-name",
                COMPANY,
                "outward.widget-sites",
                WIDGET_SITE,
                "outward.site-url",
                address.toString(),
                "outward.trusted-proxies",
                "1",
                "outward.form.earliest",
                "300ms");
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the site has ended:\n" + LogEnd.of(log));
        }
    }

    public URI address() {
        return address;
    }

    /** The answer to a request with these headers, names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** The answer to a request for bytes, with these headers, names and values in turn. */
    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    /** What would come with the answer. */
    public HttpResponse<byte[]> head(String path) {
        return send(request(path).HEAD().build(), BodyHandlers.ofByteArray());
    }

    /** The answer to a form that was sent, with these headers, names and values in turn. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
