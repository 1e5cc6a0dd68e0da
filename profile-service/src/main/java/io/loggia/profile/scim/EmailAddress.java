package io.loggia.profile.scim;

import org.jspecify.annotations.Nullable;

/** An address of a person, and what it is for; at most one of a person's is the primary one. */
record EmailAddress(String value, @Nullable String type, boolean primary) {

    EmailAddress secondary() {
        return new EmailAddress(value, type, false);
    }
}
