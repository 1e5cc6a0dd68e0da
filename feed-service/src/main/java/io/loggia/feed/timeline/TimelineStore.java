package io.loggia.feed.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.loggia.feed.timeline.StoredPage.State;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.ResponseType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * Home timelines in Redis, and the only class that knows their keys: a sorted set for each reader,
 * all scores 0, members the 16 bytes of a post's id, so that they stand in the order of ids. What
 * is here can be lost at any moment. Every method fails with {@link RedisAwayException}.
 */
@ApplicationScoped
class TimelineStore {

    private final Redis redis;
    private final TimelineConfig config;
    private final String prefix;
    private final Guard guard;

    TimelineStore(
            Redis redis,
            TimelineConfig config,
            @ConfigProperty(name = "loggia.redis.key-prefix") Optional<String> prefix) {
        this.redis = redis;
        this.config = config;
        this.prefix = prefix.orElse("");
        this.guard =
                Guard.create()
                        .withDescription("home timelines in Redis")
                        .withCircuitBreaker()
                        .requestVolumeThreshold(10)
                        .failureRatio(0.5)
                        .delay(1, ChronoUnit.SECONDS)
                        .done()
                        .build();
    }

    /** The newest ids below a cursor, or from the top. */
    StoredPage page(UUID readerId, @Nullable UUID before, int limit) {
        Buffer below =
                before == null ? Buffer.buffer("+") : Buffer.buffer("(").appendBytes(bytes(before));
        Response answer = guarded(TimelineScript.READ, readerId, built(), below, number(limit));
        if (answer.type() == ResponseType.NUMBER) {
            return StoredPage.not(count(answer) == 0 ? State.MISSING : State.UNFINISHED);
        }
        List<UUID> ids = new ArrayList<>();
        answer.get(1).forEach(id -> ids.add(uuid(id.toBuffer())));
        return new StoredPage(State.BUILT, ids, count(answer.get(0)) <= config.size());
    }

    /** Adds one post while somebody waits; nothing happens where the timeline is cold. */
    void add(Placement placement) {
        guarded(TimelineScript.ADD, placement.readerId(), additions(List.of(placement)));
    }

    /**
     * Adds posts in one pipeline, all for one reader in one step; those for cold timelines are left
     * out.
     */
    void addAll(List<Placement> placements) {
        Map<UUID, List<Placement>> byReader =
                placements.stream()
                        .collect(groupingBy(Placement::readerId, LinkedHashMap::new, toList()));
        List<Request> pipeline = new ArrayList<>(byReader.size() + 1);
        // First in the pipeline, so that a Redis that has forgotten the script needs no second try.
        pipeline.add(Request.cmd(Command.SCRIPT).arg("LOAD").arg(TimelineScript.ADD.text()));
        byReader.forEach(
                (readerId, own) ->
                        pipeline.add(known(TimelineScript.ADD, readerId, additions(own))));
        await(redis.batch(pipeline), config.chunkPatience());
    }

    /** Announces a build; false if the timeline is built already. */
    boolean begin(UUID readerId, UUID token) {
        Buffer lifetime = number(config.buildTime().toMillis());
        return isDone(guarded(TimelineScript.BEGIN, readerId, sentinel(token), built(), lifetime));
    }

    /** Ends a build; false, and nothing changed, if its token is gone. */
    boolean publish(UUID readerId, UUID token, List<UUID> newestFirst) {
        List<Buffer> arguments = new ArrayList<>();
        arguments.add(sentinel(token));
        arguments.add(built());
        arguments.add(surplus());
        arguments.add(number(config.keptFor().toMillis()));
        newestFirst.forEach(id -> arguments.add(Buffer.buffer(bytes(id))));
        return isDone(guarded(TimelineScript.PUBLISH, readerId, arguments.toArray(Buffer[]::new)));
    }

    /**
     * Makes these timelines cold: whoever reads next builds anew, and builds under way end unused.
     */
    void forget(Collection<UUID> readerIds) {
        List<Request> pipeline =
                readerIds.stream().map(id -> Request.cmd(Command.DEL).arg(key(id))).toList();
        if (!pipeline.isEmpty()) {
            await(redis.batch(pipeline), config.chunkPatience());
        }
    }

    private Response guarded(TimelineScript script, UUID readerId, Buffer... arguments) {
        try {
            return guard.get(() -> run(script, readerId, arguments), Response.class);
        } catch (CircuitBreakerOpenException e) {
            throw new RedisAwayException(e);
        }
    }

    private Response run(TimelineScript script, UUID readerId, Buffer... arguments) {
        try {
            return await(redis.send(known(script, readerId, arguments)), config.patience());
        } catch (RedisAwayException e) {
            if (!isUnknownScript(e.getCause())) {
                throw e;
            }
            Request whole = request(Command.EVAL, script.text(), readerId, arguments);
            return await(redis.send(whole), config.patience());
        }
    }

    private static boolean isUnknownScript(@Nullable Throwable failure) {
        return failure != null && String.valueOf(failure.getMessage()).startsWith("NOSCRIPT");
    }

    private Request known(TimelineScript script, UUID readerId, Buffer... arguments) {
        return request(Command.EVALSHA, script.sha(), readerId, arguments);
    }

    private Request request(Command command, String script, UUID readerId, Buffer... arguments) {
        Request request = Request.cmd(command).arg(script).arg(1).arg(key(readerId));
        for (Buffer argument : arguments) {
            request.arg(argument);
        }
        return request;
    }

    private static <T> T await(Future<? extends @Nullable T> answer, Duration patience) {
        try {
            return Objects.requireNonNull(
                    answer.toCompletionStage()
                            .toCompletableFuture()
                            .get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new RedisAwayException(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new RedisAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisAwayException(e);
        }
    }

    /** The braces keep all keys of one reader in one slot of a cluster. */
    private String key(UUID readerId) {
        return prefix + "home:{" + readerId + "}";
    }

    private Buffer[] additions(List<Placement> placements) {
        Stream<Buffer> ids =
                placements.stream().map(placement -> Buffer.buffer(bytes(placement.postId())));
        return Stream.concat(Stream.of(built(), surplus()), ids).toArray(Buffer[]::new);
    }

    /** Names the size too: what was built for another size is built anew. */
    private Buffer built() {
        return Buffer.buffer().appendByte((byte) 0).appendByte((byte) 'b').appendInt(config.size());
    }

    private static Buffer sentinel(UUID token) {
        return Buffer.buffer()
                .appendByte((byte) 0)
                .appendByte((byte) 't')
                .appendBytes(bytes(token));
    }

    /** Everything between the sentinel and the newest, as the end of a range of ranks. */
    private Buffer surplus() {
        return number(-config.size() - 1);
    }

    private static Buffer number(long value) {
        return Buffer.buffer(Long.toString(value));
    }

    private static boolean isDone(Response answer) {
        return count(answer) == 1;
    }

    private static int count(Response answer) {
        return Objects.requireNonNull(answer.toInteger());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(Buffer bytes) {
        return new UUID(bytes.getLong(0), bytes.getLong(8));
    }
}
