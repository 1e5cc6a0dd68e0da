package io.loggia.feed.catchup;

import io.loggia.feed.author.Author;
import io.loggia.feed.post.AuthorView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a post is picked. */
@Schema(name = "CatchUpReason")
record ReasonView(
        @Schema(required = true) ReasonKind kind,
        @Schema(
                        required = true,
                        description = "How many people answered, passed on or reacted, or topics")
                long count,
        @Schema(required = true, description = "How many of these people the caller follows")
                long followed,
        @Schema(required = true, description = "Up to three of those whom the caller follows")
                List<AuthorView> people,
        @Schema(required = true, description = "The topics that the caller follows")
                List<String> topics) {

    static final int NAMED = 3;

    static ReasonView of(Reason reason, Map<UUID, Author> people) {
        return new ReasonView(
                reason.kind(),
                reason.count(),
                reason.followed(),
                reason.people().stream()
                        .limit(NAMED)
                        .map(id -> AuthorView.of(id, people.get(id)))
                        .toList(),
                reason.topics());
    }
}
