package io.loggia.feed.intake;

import io.loggia.feed.post.ReactionKind;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody had said about the post by one tap. */
@Schema(name = "ReactionImport")
record ImportReaction(@NotNull UUID readerId, @NotNull ReactionKind kind) {}
