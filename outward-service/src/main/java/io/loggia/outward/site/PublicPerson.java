package io.loggia.outward.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who stands outside, as the view {@code site_person} has them. */
record PublicPerson(
        String handle,
        String name,
        @Nullable String title,
        @Nullable String bio,
        List<String> topics,
        boolean indexed,
        boolean alum) {}
