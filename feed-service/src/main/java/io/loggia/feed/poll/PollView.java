package io.loggia.feed.poll;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A poll as one reader sees it. How many people chose what is told to those who have voted, to its
 * author, and to everybody once it is closed; who they are, to nobody. {@code people} is missing
 * for an author who has left the group that was asked.
 */
@Schema(name = "Poll")
public record PollView(
        @Schema(required = true) List<PollChoiceView> choices,
        @Schema(required = true, description = "Whether one may choose more than one")
                boolean several,
        @Schema(required = true) Instant closesAt,
        @Schema(required = true) boolean closed,
        @Nullable @Schema(description = "How many have voted") Long people,
        @Schema(required = true, description = "The places of what the reader chose, from 0")
                List<Integer> ownChoices) {}
