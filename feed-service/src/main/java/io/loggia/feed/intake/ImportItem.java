package io.loggia.feed.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One post as its source has it; the key is the source's own name for it. */
@Schema(name = "PostImport")
record ImportItem(
        @NotNull @Pattern(regexp = "[!-~]{1,200}") String key,
        @NotNull UUID authorId,
        @NotNull @Schema(minLength = 1, description = "Markdown, as in any post") String text,
        @NotNull @Schema(description = "From 2005 on, and not in the future")
                Instant publishedAt) {}
