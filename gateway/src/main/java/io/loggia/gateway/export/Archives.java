package io.loggia.gateway.export;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.identity.Caller;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Makes archives, one at a time for each person and few together; a slow one is given up. */
@ApplicationScoped
class Archives {

    private static final Logger LOG = Logger.getLogger(Archives.class);
    private static final String README = "README.txt";

    private final Vertx vertx;
    private final PartClient parts;
    private final ExportConfig config;
    private final Semaphore places;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Archives(Vertx vertx, PartClient parts, ExportConfig config) {
        this.vertx = vertx;
        this.parts = parts;
        this.config = config;
        places = new Semaphore(config.together());
    }

    /** Fails with TOO_MANY_EXPORTS or UNAVAILABLE; give a place back once, by {@link #leave}. */
    void enter(Caller caller) {
        UUID person = caller.identity().profileId();
        if (!underWay.add(person)) {
            throw GatewayProblem.TOO_MANY_EXPORTS.exception();
        }
        if (!places.tryAcquire()) {
            underWay.remove(person);
            throw GatewayProblem.UNAVAILABLE.exception();
        }
    }

    void leave(Caller caller) {
        underWay.remove(caller.identity().profileId());
        places.release();
    }

    /** A whole archive, for the caller to remove; fails with UNAVAILABLE. */
    Future<Path> make(Caller caller) {
        Context here = vertx.getOrCreateContext();
        Promise<Path> made = Promise.promise();
        var work = threads.submit(() -> make(caller, made));
        long watch = vertx.setTimer(config.longest().toMillis(), late -> work.cancel(true));
        made.future().onComplete(done -> vertx.cancelTimer(watch));
        return Future.fromCompletionStage(made.future().toCompletionStage(), here);
    }

    private void make(Caller caller, Promise<Path> made) {
        try {
            made.complete(write(caller));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("export broken off: cause=%s", e.getMessage());
            made.fail(GatewayProblem.UNAVAILABLE.exception());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("export broken off: cause=took too long");
            made.fail(GatewayProblem.UNAVAILABLE.exception());
        }
    }

    private Path write(Caller caller) throws IOException, InterruptedException {
        Path file = Files.createTempFile("loggia-export", ".zip");
        boolean whole = false;
        try (Archive archive = new Archive(file, config.largest().asLongValue());
                InputStream readme = readme()) {
            archive.putText(README, readme);
            for (Part part : Part.values()) {
                try (InputStream document = parts.open(part, caller)) {
                    archive.putJson(part.file(), document);
                }
            }
            archive.finish();
            whole = true;
            return file;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static InputStream readme() {
        return Objects.requireNonNull(
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("export/" + README));
    }

    /** Once it was sent, or nobody wants it any more. */
    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
