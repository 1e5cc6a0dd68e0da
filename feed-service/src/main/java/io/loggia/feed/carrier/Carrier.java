package io.loggia.feed.carrier;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Posts to receivers, and connects to the very address that was judged. Follows no redirect, reads
 * no more of an answer than is kept, and never fails: what goes wrong is an {@link Answer}.
 */
@ApplicationScoped
public class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class);
    private static final int MOST_WAITING = 10_000;
    private static final int IDLE_SECONDS = 5;

    private final HttpClient client;

    public Carrier(Vertx vertx) {
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAliveTimeout(IDLE_SECONDS)
                                .setMaxWaitQueueSize(MOST_WAITING)
                                .setDecompressionSupported(false));
    }

    /** Where that policy lets it go; waits for the answer, at most so long. */
    public Answer post(UrlPolicy policy, URI url, Message message, Duration timeout) {
        try {
            return post(options(policy.resolve(url), url, timeout), message, timeout);
        } catch (UnknownHostException e) {
            return Answer.none(Trouble.NO_ADDRESS);
        } catch (AddressRefusedException e) {
            return Answer.none(Trouble.ADDRESS_REFUSED);
        }
    }

    private Answer post(RequestOptions options, Message message, Duration timeout) {
        AtomicReference<@Nullable HttpClientRequest> open = new AtomicReference<>();
        AtomicBoolean late = new AtomicBoolean();
        Future<Answer> answer =
                client.request(options)
                        .compose(
                                request -> {
                                    open.set(request);
                                    if (late.get()) {
                                        request.reset();
                                        return Future.failedFuture(new TimeoutException());
                                    }
                                    message.headers().forEach(request::putHeader);
                                    // Read where it arrives: elsewhere it may have ended by then.
                                    return request.send(message.body()).compose(AnswerReader::read);
                                });
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return brokenOff(open, late, Trouble.TIMED_OUT);
        } catch (ExecutionException e) {
            LOG.debugf(e.getCause(), "no answer host=%s", options.getHost());
            return Answer.none(troubleOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return brokenOff(open, late, Trouble.BROKEN_OFF);
        }
    }

    private static RequestOptions options(InetAddress address, URI url, Duration timeout) {
        int port = UrlPolicy.portOf(url);
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl("https".equals(url.getScheme()))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis());
    }

    /** What has no connection yet is not sent once it has one. */
    private static Answer brokenOff(
            AtomicReference<@Nullable HttpClientRequest> open,
            AtomicBoolean late,
            Trouble trouble) {
        late.set(true);
        HttpClientRequest request = open.get();
        if (request != null) {
            request.reset();
        }
        return Answer.none(trouble);
    }

    private static Trouble troubleOf(@Nullable Throwable failure) {
        return switch (failure) {
            case ConnectException _ -> Trouble.NOT_CONNECTED;
            case SSLException _ -> Trouble.NOT_TRUSTED;
            case null, default -> Trouble.BROKEN_OFF;
        };
    }
}
