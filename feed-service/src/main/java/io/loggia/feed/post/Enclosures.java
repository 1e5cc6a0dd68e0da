package io.loggia.feed.post;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.poll.Poll;
import io.loggia.feed.poll.PollRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a post holds besides its words: pictures in their places, and a poll. */
@ApplicationScoped
class Enclosures {

    private final AttachmentRepository attachments;
    private final PollRepository polls;

    Enclosures(AttachmentRepository attachments, PollRepository polls) {
        this.attachments = attachments;
        this.polls = polls;
    }

    /** Of a new post. */
    void add(Post post, Draft draft) {
        attach(post, draft.attachments());
        Poll poll = draft.poll();
        if (poll != null) {
            polls.add(post.id(), poll, post.publishedAt().plus(poll.openFor()));
        }
    }

    /** Each picture must be the author's, and wait. */
    private void attach(Post post, List<Attachment> pictures) {
        for (int place = 0; place < pictures.size(); place++) {
            Attachment picture = pictures.get(place);
            if (!attachments.take(picture.id(), post.authorId())) {
                throw FeedProblem.INVALID_FIELD.at(
                        "media[" + place + "].id", "is no picture of yours that waits for a post");
            }
            attachments.add(post.id(), place, picture);
        }
    }

    /** Whether it says something without words: a poll asks by them. */
    boolean speaks(Post post) {
        return attachments.standIn(post.id()) && !polls.standsIn(post.id());
    }

    /** Nothing of it stays readable. */
    void remove(Post post) {
        attachments.release(post.id());
        polls.remove(post.id());
    }
}
