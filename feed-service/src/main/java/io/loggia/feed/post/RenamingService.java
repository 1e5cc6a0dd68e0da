package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a name out of others' posts. To those who read it is the same post, under a new version; it
 * is told of as of an edit, inside and to other systems. Outside it is not offered again: there
 * never stood a handle.
 */
@ApplicationScoped
public class RenamingService {

    private final RenamingRepository renamings;
    private final PostRepository posts;
    private final PostEvents events;

    RenamingService(RenamingRepository renamings, PostRepository posts, PostEvents events) {
        this.renamings = renamings;
        this.posts = posts;
        this.events = events;
    }

    @Transactional
    public List<UUID> list(Renaming renaming, int limit) {
        return renamings.list(renaming, limit);
    }

    /** Whatever of these posts has been changed or deleted meanwhile is judged as it is now. */
    @Transactional
    public void rename(List<UUID> postIds, Renaming renaming) {
        List<UUID> renamed = renamings.rename(postIds, renaming);
        if (renamed.isEmpty()) {
            return;
        }
        renamings.removeMentions(renamed, renaming.profileId());
        Map<UUID, PostRow> rows = posts.findByIds(renamed);
        events.renamed(posts.listForUpdate(renamed), rows);
    }
}
