package io.loggia.follow.profile;

import java.util.Set;

/** What somebody can be asked about, and what they want to learn: slugs. */
public record Topics(Set<String> asks, Set<String> learns) {

    public static final Topics NONE = new Topics(Set.of(), Set.of());

    public Topics {
        asks = Set.copyOf(asks);
        learns = Set.copyOf(learns);
    }
}
