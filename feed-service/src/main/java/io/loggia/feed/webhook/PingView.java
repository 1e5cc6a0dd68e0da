package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Trouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a receiver took a test event. */
@Schema(name = "WebhookPing")
record PingView(
        @Schema(required = true, description = "Whether the status was 2xx") boolean taken,
        @Nullable Integer status,
        @Nullable @Schema(description = "Why there was no answer") Trouble trouble,
        @Nullable @Schema(description = "The beginning of the answer") String answer) {

    static PingView of(Answer answer) {
        return new PingView(answer.isTaken(), answer.status(), answer.trouble(), answer.text());
    }
}
