package io.loggia.profile.group;

import org.jspecify.annotations.Nullable;

/** The set-up of a group as another group may start from it; its texts have passed the policy. */
record Pattern(@Nullable String purpose, Entry entry, @Nullable String firstPost) {}
