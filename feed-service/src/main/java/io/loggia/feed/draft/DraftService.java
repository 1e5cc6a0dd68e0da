package io.loggia.feed.draft;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.Attachment;
import io.loggia.feed.post.AttachmentView;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps and lets go of drafts. Nobody but their author ever gets here. */
@ApplicationScoped
class DraftService {

    private static final int MOST_KEPT = 100;

    private final AuthorService authors;
    private final DraftRepository drafts;
    private final DraftMediaRepository pictures;
    private final Clock clock;

    DraftService(
            AuthorService authors,
            DraftRepository drafts,
            DraftMediaRepository pictures,
            Clock clock) {
        this.authors = authors;
        this.drafts = drafts;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Keeps a draft, if what stands there is what the author has read. Sent again it changes
     * nothing: an answer that was lost on its way is no conflict.
     */
    @Transactional
    DraftView keep(Caller author, UUID id, DraftRequest request, @Nullable VersionTag expected) {
        UUID authorId = author.profileId();
        DraftText text = DraftText.of(request);
        authors.enterAlone(author);
        Optional<DraftView> standing = find(authorId, id);
        if (standing.map(DraftText::of).filter(text::equals).isPresent()) {
            return standing.get();
        }
        if (standing.isPresent()) {
            requireRead(standing.get(), expected);
        } else {
            requireRoom(authorId, expected);
        }
        drafts.put(authorId, id, text, clock.instant());
        hold(authorId, id, text.attachments());
        return find(authorId, id).orElseThrow();
    }

    /** The drafts below a version, last changed first. */
    @Transactional
    List<DraftView> page(UUID authorId, long below, int limit) {
        return withPictures(authorId, drafts.page(authorId, below, limit));
    }

    @Transactional
    void remove(UUID authorId, UUID id) {
        drafts.remove(authorId, id);
    }

    DraftView require(UUID authorId, UUID id) {
        return find(authorId, id).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    /** The draft as it stands, in another version. */
    @Transactional
    DraftView touch(UUID authorId, UUID id) {
        drafts.touch(authorId, id, clock.instant());
        return require(authorId, id);
    }

    Optional<DraftView> find(UUID authorId, UUID id) {
        return withPictures(authorId, drafts.find(authorId, id).stream().toList()).stream()
                .findFirst();
    }

    private List<DraftView> withPictures(UUID authorId, List<DraftView> views) {
        Map<UUID, List<AttachmentView>> held =
                pictures.listByDrafts(authorId, views.stream().map(DraftView::id).toList());
        return views.stream()
                .map(view -> view.with(held.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private void hold(UUID authorId, UUID id, List<Attachment> attachments) {
        pictures.removeAll(authorId, id);
        for (int place = 0; place < attachments.size(); place++) {
            if (!pictures.add(authorId, id, place, attachments.get(place))) {
                throw FeedProblem.INVALID_FIELD.at(
                        "media[" + place + "].id", "is no picture of yours that waits for a post");
            }
        }
    }

    private static void requireRead(DraftView standing, @Nullable VersionTag expected) {
        if (expected == null) {
            throw FeedProblem.PRECONDITION_REQUIRED.at(VersionTag.HEADER);
        }
        if (!expected.names(standing.version())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
    }

    /** Whoever names a version has read a draft that is gone meanwhile. */
    private void requireRoom(UUID authorId, @Nullable VersionTag expected) {
        if (expected != null) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        if (drafts.count(authorId) >= MOST_KEPT) {
            throw FeedProblem.TOO_MANY_DRAFTS.exception();
        }
    }
}
