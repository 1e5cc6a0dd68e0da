package io.loggia.feed.pin;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.Groups;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.post.VisiblePosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Pins posts and takes them off again. Saying it twice changes nothing. */
@ApplicationScoped
class PinService {

    private static final int MOST_IN_GROUP = 3;
    private static final int MOST_ON_PROFILE = 1;

    private final PinRepository pins;
    private final VisiblePosts posts;
    private final Groups groups;
    private final Clock clock;

    PinService(PinRepository pins, VisiblePosts posts, Groups groups, Clock clock) {
        this.pins = pins;
        this.posts = posts;
        this.groups = groups;
        this.clock = clock;
    }

    /** What one wrote, but for what is said in a group: that stands on top of the group's page. */
    @Transactional
    void pinToProfile(UUID ownId, UUID postId) {
        PostRow post = posts.requireOriginal(ownId, postId);
        if (!ownId.equals(post.facts().authorId()) || post.facts().audience() == Audience.GROUP) {
            throw FeedProblem.NOT_PINNABLE.exception();
        }
        pin(ownId, post.id(), MOST_ON_PROFILE);
    }

    /** What is said in the group, whoever said it. */
    @Transactional
    void pinInGroup(UUID stewardId, UUID groupId, UUID postId) {
        requireSteward(stewardId, groupId);
        PostRow post = posts.requireOriginal(stewardId, postId);
        if (!groupId.equals(post.facts().groupId())) {
            throw FeedProblem.NOT_PINNABLE.exception();
        }
        pin(groupId, post.id(), MOST_IN_GROUP);
    }

    private void pin(UUID placeId, UUID postId, int most) {
        pins.lock(placeId);
        pins.removeDeleted(placeId);
        List<UUID> there = pins.list(placeId);
        if (there.contains(postId)) {
            return;
        }
        if (there.size() >= most) {
            throw FeedProblem.TOO_MANY_PINS.exception();
        }
        pins.add(placeId, postId, clock.instant());
    }

    @Transactional
    void unpinFromProfile(UUID ownId, UUID postId) {
        pins.remove(ownId, postId);
    }

    @Transactional
    void unpinInGroup(UUID stewardId, UUID groupId, UUID postId) {
        requireSteward(stewardId, groupId);
        pins.remove(groupId, postId);
    }

    private void requireSteward(UUID personId, UUID groupId) {
        if (!groups.isMember(personId, groupId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        if (!groups.isSteward(personId, groupId)) {
            throw FeedProblem.FORBIDDEN.exception();
        }
    }
}
