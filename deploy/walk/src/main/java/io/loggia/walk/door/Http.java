package io.loggia.walk.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The one client of this process: HTTP/1.1, no cookies and no redirects of its own. */
public final class Http {

    static {
        // Below the servers' idle limit, or a request meets a connection that is being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(10))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Http() {}

    /** Sends and reads the whole answer, whatever its status. */
    public static Answer send(HttpRequest.Builder request) {
        return Answer.of(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    static <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> content) {
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
