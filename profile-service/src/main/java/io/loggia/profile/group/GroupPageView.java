package io.loggia.profile.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the groups, by name; without {@code nextCursor} there are no more. */
@Schema(name = "GroupPage")
record GroupPageView(@Schema(required = true) List<GroupView> items, @Nullable String nextCursor) {}
