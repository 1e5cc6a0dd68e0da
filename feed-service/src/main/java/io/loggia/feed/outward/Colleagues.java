package io.loggia.feed.outward;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose handles are known inside, in lower case: who may be named outside, and who may not. */
public record Colleagues(Map<String, UUID> shown, Set<String> hidden) {

    public static final Colleagues NOBODY = new Colleagues(Map.of(), Set.of());

    boolean knows(String handle) {
        return shown.containsKey(handle) || hidden.contains(handle);
    }
}
