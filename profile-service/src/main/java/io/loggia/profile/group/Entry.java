package io.loggia.profile.group;

import io.loggia.events.GroupEntry;

/** How one comes into a group that people found by themselves. */
enum Entry {
    OPEN,
    ON_REQUEST,
    HIDDEN;

    GroupEntry word() {
        return GroupEntry.valueOf(name());
    }
}
