package io.loggia.feed.question;

import java.util.Set;
import java.util.UUID;

/** What a batch of conversations means for whoever is online. */
record ConversationChanges(Set<UUID> questionIds, Set<UUID> repliedPostIds) {}
