package io.loggia.outward.due;

import io.loggia.outward.DatabaseAddress;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears what triggers ring for, without a thread that waits. It has a session of its own, from the
 * address that the outbox's leases have theirs from: through a pooler that shares sessions nothing
 * would be heard.
 */
@ApplicationScoped
class RingRepository {

    private static final Logger LOG = Logger.getLogger(RingRepository.class);
    private static final long MS_BETWEEN_TRIES = 1_000;

    private final Vertx vertx;
    private final PgConnectOptions database;
    private volatile @Nullable PgSubscriber session;
    private volatile boolean heard = true;
    private volatile boolean closed;

    RingRepository(
            Vertx vertx,
            @ConfigProperty(name = "loggia.outbox.jdbc-url") String url,
            @ConfigProperty(name = "loggia.outbox.username") String username,
            @ConfigProperty(name = "loggia.outbox.password") Optional<String> password) {
        this.vertx = vertx;
        database =
                DatabaseAddress.of(url)
                        .setUser(username)
                        .addProperty("application_name", "due-rings");
        database.setTcpKeepAlive(true);
        password.ifPresent(database::setPassword);
    }

    /**
     * Tells what is rung for until this is closed; and everything, whenever it begins to hear.
     * While the database is away it tries again each second. What is told must not block.
     */
    void listen(Consumer<Due> bell) {
        PgSubscriber made = PgSubscriber.subscriber(vertx, database);
        session = made;
        made.channel("due")
                .subscribeHandler(
                        nothing -> {
                            heard = true;
                            Stream.of(Due.values()).forEach(bell);
                        })
                .handler(name -> named(name).forEach(bell));
        made.reconnectPolicy(tries -> untilNextTry())
                .connect()
                .onFailure(failure -> listenLater(made, bell));
    }

    /** A session that is lost is made again by itself; one that never was is not. */
    private void listenLater(PgSubscriber failed, Consumer<Due> bell) {
        failed.close();
        vertx.setTimer(
                untilNextTry(),
                timer -> {
                    if (!closed) {
                        listen(bell);
                    }
                });
    }

    /** A newer version beside this one may ring for what is not known here. */
    private static Stream<Due> named(String name) {
        return Stream.of(Due.values()).filter(kind -> kind.name().equals(name));
    }

    /** Told once for each time of trouble, not for each second of it. */
    private long untilNextTry() {
        if (heard) {
            LOG.warn("rings are not heard, due work may be a second late");
        }
        heard = false;
        return MS_BETWEEN_TRIES;
    }

    void close() {
        closed = true;
        PgSubscriber last = session;
        if (last != null) {
            last.close();
        }
    }
}
