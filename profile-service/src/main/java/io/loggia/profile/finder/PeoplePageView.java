package io.loggia.profile.finder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of those who were found, best first; without {@code nextCursor} there are no more. */
@Schema(name = "PeoplePage")
record PeoplePageView(
        @Schema(required = true) List<PersonFoundView> items, @Nullable String nextCursor) {}
