package io.loggia.feed.audience;

import java.util.Set;
import java.util.UUID;

/**
 * What a batch of follows means for others: who reads something else, and who is read by others.
 */
record TieChanges(Set<UUID> readerIds, Set<UUID> followeeIds) {}
