package io.loggia.feed.question;

import java.util.Set;
import java.util.UUID;

/** Questions stand elsewhere than before. Fired after the commit; it may be lost. */
public record QuestionsChanged(Set<UUID> questionIds) {

    public QuestionsChanged {
        questionIds = Set.copyOf(questionIds);
    }
}
