package io.loggia.feed.carrier;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;

/** Reads the beginning of an answer; with more, the connection ends: it may be endless. */
final class AnswerReader {

    private static final int MOST_BYTES = 1_000;

    private AnswerReader() {}

    static Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer beginning = Buffer.buffer();
        response.handler(
                chunk -> {
                    beginning.appendBuffer(chunk, 0, Math.min(chunk.length(), room(beginning)));
                    if (room(beginning) == 0 && answer.tryComplete(answer(response, beginning))) {
                        response.request().reset();
                    }
                });
        response.endHandler(_ -> answer.tryComplete(answer(response, beginning)));
        // The status counts, which is there; whatever was to follow is for people to read.
        response.exceptionHandler(_ -> answer.tryComplete(answer(response, beginning)));
        return answer.future();
    }

    private static int room(Buffer beginning) {
        return MOST_BYTES - beginning.length();
    }

    /** As text that PostgreSQL takes and a page may show. */
    private static Answer answer(HttpClientResponse response, Buffer beginning) {
        String text = new String(beginning.getBytes(), StandardCharsets.UTF_8);
        return Answer.of(response.statusCode(), text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
    }
}
