package io.loggia.profile.scim;

import org.jspecify.annotations.Nullable;

/** What a document says; nothing about {@code active} leaves that as it is. */
record UserRequest(Particulars particulars, @Nullable Boolean active) {

    boolean active(boolean otherwise) {
        return active == null ? otherwise : active;
    }
}
