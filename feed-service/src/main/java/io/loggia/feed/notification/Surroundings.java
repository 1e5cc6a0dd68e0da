package io.loggia.feed.notification;

import io.loggia.events.ProfileState;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.author.Author;
import io.loggia.feed.notification.HeadRepository.Standing;
import io.loggia.feed.post.PostRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What notifications are about, as one receiver may see it now. */
record Surroundings(
        Reading reading,
        Map<UUID, PostRow> posts,
        Map<UUID, Author> groups,
        Set<Standing> standings,
        Map<UUID, List<String>> questions) {

    /** In doubt, hidden. */
    boolean shows(Head head) {
        return switch (head.kind()) {
            case MENTION, LIKE, THANKS, INSIGHT, CELEBRATE, BELL, GUEST_REPLY ->
                    sees(head.subjectId());
            case REPLY, QUOTE, REPOST -> sees(head.subjectId()) && sees(head.causeId());
            case FOLLOW -> true;
            case REQUEST -> stands(head.subjectId(), "STEWARD");
            case INVITATION -> stands(head.subjectId(), "INVITED");
            case ACCEPTANCE -> stands(head.subjectId(), "FOLLOWING");
            case QUESTION, HANDOVER -> questions.containsKey(head.subjectId());
        };
    }

    private boolean sees(UUID postId) {
        PostRow post = posts.get(postId);
        return post != null
                && Visibility.canSee(reading, post.facts())
                && Visibility.knowsResponses(reading, post.facts());
    }

    private boolean stands(UUID groupId, String word) {
        Author group = groups.get(groupId);
        return reading.groupsKnown()
                && group != null
                && group.state() == ProfileState.ACTIVE
                && standings.contains(new Standing(groupId, word));
    }
}
