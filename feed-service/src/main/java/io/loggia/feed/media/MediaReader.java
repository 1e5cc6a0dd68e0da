package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.AttachmentRepository;
import io.loggia.feed.post.PostRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds pictures for those who may see them; for others there is none. */
@ApplicationScoped
class MediaReader {

    private final MediaRepository media;
    private final AttachmentRepository attachments;
    private final PostRepository posts;
    private final ReadingRepository readings;

    MediaReader(
            MediaRepository media,
            AttachmentRepository attachments,
            PostRepository posts,
            ReadingRepository readings) {
        this.media = media;
        this.attachments = attachments;
        this.posts = posts;
        this.readings = readings;
    }

    MediaRow require(UUID readerId, UUID id) {
        return media.find(id)
                .filter(row -> row.attached() ? isSeen(readerId, id) : isOwn(readerId, row))
                .orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    private static boolean isOwn(UUID readerId, MediaRow row) {
        return row.ownerId().equals(readerId);
    }

    private boolean isSeen(UUID readerId, UUID id) {
        return attachments
                .findPostOf(id)
                .flatMap(posts::findById)
                .filter(post -> Visibility.canSee(readings.of(readerId), post.facts()))
                .isPresent();
    }
}
