package io.loggia.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndableStreamTest {

    private final InMemorySource source = new InMemorySource();
    private final List<String> read = new ArrayList<>();
    private final EndableStream stream = new EndableStream(source, () -> read.add("stopped"));

    @BeforeEach
    void startReading() {
        stream.exceptionHandler(failure -> read.add("failed"))
                .handler(buffer -> read.add(buffer.toString()))
                .endHandler(end -> read.add("ended"));
    }

    @Test
    void whatComesPassesAtOnce() {
        source.emit("a");
        source.emit("b");

        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void lastWordEndsItAndStopsTheSource() {
        source.emit("a");

        stream.end(Buffer.buffer("bye"));

        assertThat(read).containsExactly("a", "bye", "ended", "stopped");
    }

    @Test
    void afterTheEndNothingPasses() {
        stream.end(Buffer.buffer("bye"));

        source.emit("late");
        source.end();
        source.fail();
        stream.end(Buffer.buffer("again"));

        assertThat(read).containsExactly("bye", "ended", "stopped");
    }

    @Test
    void endAndFailureOfTheSourceAreItsOwn() {
        source.fail();
        source.end();

        assertThat(read).containsExactly("failed");
    }

    private static final class InMemorySource implements ReadStream<Buffer> {

        private Handler<Buffer> reader = buffer -> {};
        private Handler<Void> onEnd = end -> {};
        private Handler<Throwable> onFailure = failure -> {};

        void emit(String text) {
            reader.handle(Buffer.buffer(text));
        }

        void end() {
            onEnd.handle(null);
        }

        void fail() {
            onFailure.handle(new IllegalStateException());
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            onFailure = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> handler) {
            reader = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            onEnd = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            return this;
        }
    }
}
