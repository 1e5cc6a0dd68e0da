package io.loggia.feed.erasure;

import io.loggia.feed.audience.BlockService;
import io.loggia.feed.media.PictureErasure;
import io.loggia.feed.post.EditService;
import io.loggia.feed.post.Renaming;
import io.loggia.feed.post.RenamingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Removes what is left of somebody, step by step, each in transactions of its own. Whatever breaks
 * off is gone on with by another call, which finds what is left.
 */
@ApplicationScoped
class Eraser {

    /** How many ids are looked up at once. */
    private static final int FOUND_AT_ONCE = 10_000;

    /** How many posts of others one transaction changes. */
    private static final int RENAMED_AT_ONCE = 50;

    private final ErasureService erasures;
    private final EditService posts;
    private final RenamingService renamings;
    private final BlockService blocks;
    private final PictureErasure pictures;

    Eraser(
            ErasureService erasures,
            EditService posts,
            RenamingService renamings,
            BlockService blocks,
            PictureErasure pictures) {
        this.erasures = erasures;
        this.posts = posts;
        this.renamings = renamings;
        this.blocks = blocks;
        this.pictures = pictures;
    }

    void erase(Erasure erasure) {
        UUID person = erasure.profileId();
        deletePostsOf(person);
        endBlocksOf(person);
        TraceRepository.OWN.forEach(statement -> erasures.remove(statement, person));
        pictures.removeAllOf(person);
        // Others' words are looked through whole: once, when all that may have to wait is done.
        if (!erasures.isAnythingLeftOf(person)) {
            Renaming.of(person, erasure.handles()).ifPresent(this::takeOutOfWords);
            erasures.end(erasure);
        }
    }

    /** As their author would: replies stay under a tombstone, and outside they are withdrawn. */
    private void deletePostsOf(UUID person) {
        List<UUID> standing = erasures.listPostsOf(person, FOUND_AT_ONCE);
        while (!standing.isEmpty()) {
            standing.forEach(post -> posts.delete(person, post));
            standing = erasures.listPostsOf(person, FOUND_AT_ONCE);
        }
    }

    private void takeOutOfWords(Renaming renaming) {
        List<UUID> naming = renamings.list(renaming, FOUND_AT_ONCE);
        while (!naming.isEmpty()) {
            for (int from = 0; from < naming.size(); from += RENAMED_AT_ONCE) {
                int to = Math.min(from + RENAMED_AT_ONCE, naming.size());
                renamings.rename(naming.subList(from, to), renaming);
            }
            naming = renamings.list(renaming, FOUND_AT_ONCE);
        }
        TraceRepository.WORDS_OF_OTHERS.forEach(statement -> erasures.rename(statement, renaming));
    }

    private void endBlocksOf(UUID person) {
        boolean some = blocks.endSomeOf(person);
        while (some) {
            some = blocks.endSomeOf(person);
        }
    }
}
