package io.loggia.profile.system;

import java.util.UUID;

/** The client that speaks for a system, and how often an admin has said something new of it. */
record SystemRow(UUID profileId, String clientId, long version) {

    SystemRow next(String nextClientId) {
        return new SystemRow(profileId, nextClientId, version + 1);
    }
}
