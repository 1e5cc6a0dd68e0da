package io.loggia.feed.draft;

import io.loggia.feed.poll.Poll;
import io.loggia.feed.post.Attachment;
import io.loggia.feed.post.TextPolicy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a draft says, in the form in which it is kept. */
record DraftText(
        String text,
        @Nullable UUID parentId,
        @Nullable UUID quoteOfId,
        @Nullable UUID answers,
        @Nullable UUID groupId,
        List<Attachment> attachments,
        @Nullable Poll poll) {

    static DraftText of(DraftRequest request) {
        return new DraftText(
                TextPolicy.requireOrEmpty(request.text()),
                request.parentId(),
                request.quoteOfId(),
                request.answers(),
                request.groupId(),
                Attachment.listOf(request.media()),
                request.poll() == null ? null : request.poll().unfinished());
    }

    static DraftText of(DraftView view) {
        return new DraftText(
                view.text(),
                view.parentId(),
                view.quoteOfId(),
                view.answers(),
                view.groupId(),
                view.attachments(),
                view.poll() == null ? null : view.poll().poll());
    }
}
