package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.crossing.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has the pictures drawn once more that are about to leave, before any transaction begins. */
@ApplicationScoped
class OutwardPictures {

    private final AttachmentRepository attachments;
    private final Voices voices;
    private final OutwardCopies copies;

    OutwardPictures(AttachmentRepository attachments, Voices voices, OutwardCopies copies) {
        this.attachments = attachments;
        this.voices = voices;
        this.copies = copies;
    }

    void prepare(Draft draft) {
        if (draft.audience() == Audience.WORLD) {
            copy(draft.authorId(), draft.attachments().stream().map(Attachment::id).toList());
        }
    }

    void prepare(UUID authorId, UUID postId, @Nullable Audience wanted) {
        if (wanted == Audience.WORLD) {
            copy(authorId, attachments.listIds(postId));
        }
    }

    /** What will be refused anyway leaves no copy. */
    private void copy(UUID authorId, List<UUID> mediaIds) {
        if (!mediaIds.isEmpty() && voices.speaks(authorId)) {
            copies.make(authorId, mediaIds);
        }
    }
}
