package io.loggia.outward.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody as pages show them; {@code line} says that they work here. */
public record PersonView(
        String handle,
        String name,
        String line,
        @Nullable String bio,
        String path,
        String initials,
        List<TopicView> topics,
        boolean alum) {}
