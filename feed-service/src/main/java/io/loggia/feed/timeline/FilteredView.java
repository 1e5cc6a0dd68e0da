package io.loggia.feed.timeline;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post of the page in which words stand that the reader filters: to be shown behind a line. */
@Schema(name = "FilteredPost")
public record FilteredView(
        @Schema(required = true) UUID postId, @Schema(required = true) String phrase) {}
