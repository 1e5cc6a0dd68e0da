package io.loggia.profile.finder;

import org.jspecify.annotations.Nullable;

/** What the people must have, each value as facets tell it; null lets everybody through. */
record Filter(
        @Nullable String topic,
        @Nullable String department,
        @Nullable String place,
        @Nullable String language,
        @Nullable Boolean availableToHelp) {

    static final Filter NONE = new Filter(null, null, null, null, null);
}
