package io.loggia.outward.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody as pages show them; {@code line} and {@code role} say that they work here. */
public record PersonView(
        String handle,
        String name,
        String line,
        String role,
        @Nullable String bio,
        String path,
        String initials,
        List<TopicView> topics,
        boolean alum) {}
