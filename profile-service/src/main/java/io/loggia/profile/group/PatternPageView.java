package io.loggia.profile.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the patterns, by their groups' names; without {@code nextCursor} there are no more. */
@Schema(name = "GroupPatternPage")
record PatternPageView(
        @Schema(required = true) List<PatternView> items, @Nullable String nextCursor) {}
