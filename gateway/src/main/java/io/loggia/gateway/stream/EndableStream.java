package io.loggia.gateway.stream;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes a stream on as it comes, and can end it before its source does. Used on one event loop
 * only, like every stream.
 */
final class EndableStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final Runnable stopSource;
    private @Nullable Handler<Buffer> reader;
    private @Nullable Handler<Void> onEnd;
    private @Nullable Handler<Throwable> onFailure;
    private boolean ended;

    EndableStream(ReadStream<Buffer> source, Runnable stopSource) {
        this.source = source;
        this.stopSource = stopSource;
        source.exceptionHandler(this::fail);
    }

    @Override
    public EndableStream handler(@Nullable Handler<Buffer> handler) {
        reader = handler;
        source.handler(handler == null ? null : this::pass);
        return this;
    }

    @Override
    public EndableStream endHandler(@Nullable Handler<Void> handler) {
        onEnd = handler;
        source.endHandler(handler == null ? null : end -> finish());
        return this;
    }

    @Override
    public EndableStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        return this;
    }

    @Override
    public EndableStream pause() {
        source.pause();
        return this;
    }

    @Override
    public EndableStream resume() {
        source.resume();
        return this;
    }

    @Override
    public EndableStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /** Ends it with a last word; nothing of the source passes any more. */
    void end(Buffer lastWord) {
        if (!ended) {
            pass(lastWord);
            finish();
            stopSource.run();
        }
    }

    private void pass(Buffer buffer) {
        if (!ended && reader != null) {
            reader.handle(buffer);
        }
    }

    private void finish() {
        if (!ended) {
            ended = true;
            if (onEnd != null) {
                onEnd.handle(null);
            }
        }
    }

    private void fail(Throwable failure) {
        if (!ended) {
            ended = true;
            if (onFailure != null) {
                onFailure.handle(failure);
            }
        }
    }
}
