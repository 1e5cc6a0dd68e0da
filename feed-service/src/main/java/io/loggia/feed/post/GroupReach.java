package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said in a group: by its members alone, and nothing of it goes anywhere else. */
@ApplicationScoped
class GroupReach {

    private static final String FIELD = "groupId";

    private final Groups groups;

    GroupReach(Groups groups) {
        this.groups = groups;
    }

    /** To be called outside of transactions: who joined a moment ago may not be known here. */
    void prepare(Draft draft) {
        UUID groupId = draft.groupId();
        if ((draft.audience() == Audience.GROUP) != (groupId != null)) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "goes with the audience GROUP, and it alone");
        }
        if (groupId != null && !groups.becomesMember(draft.authorId(), groupId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    void require(UUID authorId, @Nullable UUID groupId) {
        if (groupId != null && !groups.isMember(authorId, groupId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    /** A thread is one group's, or no group's. */
    void requireSame(Draft draft, PostRow parent) {
        if (!Objects.equals(draft.groupId(), parent.facts().groupId())) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at(AudienceWord.FIELD);
        }
    }

    /** What is said in a group is not quoted, not even there. */
    void requireNone(PostRow quoted) {
        if (quoted.facts().audience() == Audience.GROUP) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at(AudienceWord.FIELD);
        }
    }
}
