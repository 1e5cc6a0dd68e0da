package io.loggia.feed.draft;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps and lets go of drafts. Nobody but their author ever gets here. */
@ApplicationScoped
class DraftService {

    private static final int MOST_KEPT = 100;

    private final AuthorService authors;
    private final DraftRepository drafts;
    private final Clock clock;

    DraftService(AuthorService authors, DraftRepository drafts, Clock clock) {
        this.authors = authors;
        this.drafts = drafts;
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
        Optional<DraftView> standing = drafts.find(authorId, id);
        if (standing.map(DraftText::of).filter(text::equals).isPresent()) {
            return standing.get();
        }
        if (standing.isPresent()) {
            requireRead(standing.get(), expected);
        } else {
            requireRoom(authorId, expected);
        }
        drafts.put(authorId, id, text, clock.instant());
        return drafts.find(authorId, id).orElseThrow();
    }

    @Transactional
    void remove(UUID authorId, UUID id) {
        drafts.remove(authorId, id);
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
