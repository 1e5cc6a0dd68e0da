package io.loggia.feed.crossing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of the passage of some posts, loaded at once. */
public record Crossings(Map<UUID, Crossing> known) {

    public static final Crossings NONE = new Crossings(Map.of());

    /** What the author may know: all of it, also of a post that is for the company again. */
    public @Nullable CrossingView toAuthor(UUID postId, long postVersion, boolean forTheWorld) {
        Crossing crossing = known.get(postId);
        if (forTheWorld && (crossing == null || crossing.postVersion() < postVersion)) {
            return CrossingView.onItsWay(crossing);
        }
        return crossing == null ? null : CrossingView.whole(crossing);
    }

    /** What everybody else may know of a post for the world: where it can be read. */
    public @Nullable CrossingView toOthers(UUID postId) {
        Crossing crossing = known.get(postId);
        return crossing != null && crossing.isPublic() ? CrossingView.live(crossing) : null;
    }
}
