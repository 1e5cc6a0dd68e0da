package io.loggia.feed.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One post as its source has it; the key is the source's own name for it. What it answers, quotes
 * or passes on has a key of the same source, and was brought in before or stands above. A post that
 * passes another on is nothing but that.
 */
@Schema(name = "PostImport")
record ImportItem(
        @NotNull @Pattern(regexp = ImportItem.KEY) String key,
        @Pattern(regexp = ImportItem.KEY) @Nullable String parentKey,
        @Pattern(regexp = ImportItem.KEY) @Nullable String quoteOfKey,
        @Pattern(regexp = ImportItem.KEY) @Nullable String repostOfKey,
        @NotNull UUID authorId,
        @Schema(minLength = 1, description = "Markdown, as in any post; a repost has none")
                @Nullable String text,
        @NotNull @Schema(description = "From 2005 on, and not in the future") Instant publishedAt,
        @Size(max = 500) @Nullable List<@NotNull @Valid ImportReaction> reactions) {

    static final String KEY = "[!-~]{1,200}";

    /** The keys of what must be there before it. */
    Stream<String> namedKeys() {
        return Stream.of(parentKey, quoteOfKey, repostOfKey).flatMap(Stream::ofNullable);
    }

    /** Text for a post of its own; for a repost what it passes on, and nothing else. */
    boolean holdsTogether() {
        boolean alone =
                text == null && parentKey == null && quoteOfKey == null && reactions == null;
        return repostOfKey == null ? text != null : alone;
    }

    List<ImportReaction> allReactions() {
        return reactions == null ? List.of() : reactions;
    }

    Set<UUID> readerIds() {
        return allReactions().stream().map(ImportReaction::readerId).collect(Collectors.toSet());
    }
}
