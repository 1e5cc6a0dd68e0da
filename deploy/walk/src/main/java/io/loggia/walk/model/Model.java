package io.loggia.walk.model;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * ARCHITECTURE's "What stands in a home timeline, and who may see a post", written from that page
 * and from nothing else.
 */
final class Model {

    private final Truth truth;
    private final Map<UUID, ModelPost> posts;

    Model(Truth truth) {
        this.truth = truth;
        this.posts = truth.posts().stream().collect(toMap(ModelPost::id, post -> post));
    }

    /** The ids of the reader's whole home timeline, newest first. */
    List<UUID> home(UUID reader) {
        Predicate<ModelPost> shown =
                post -> belongs(reader, post) && canSee(reader, post) && passesOn(reader, post);
        return truth.posts().stream().filter(shown).map(ModelPost::id).toList();
    }

    boolean belongs(UUID reader, ModelPost post) {
        var comes = post.sources().stream().anyMatch(source -> counts(reader, source));
        var muted = truth.mutes().contains(new Pair(reader, post.authorId()));
        var parentAuthor = post.parentAuthorId();
        var inTouch = parentAuthor == null || counts(reader, parentAuthor);
        return comes && !muted && inTouch;
    }

    /** A repost stands where its reader may see the original, too, and has not muted its author. */
    private boolean passesOn(UUID reader, ModelPost post) {
        if (post.repostOfId() == null) {
            return true;
        }
        var original = posts.get(post.repostOfId());
        return original != null
                && canSee(reader, original)
                && !truth.mutes().contains(new Pair(reader, original.authorId()));
    }

    boolean canSee(UUID reader, ModelPost post) {
        return !post.deleted()
                && allowed(reader, post)
                && !truth.blocks().contains(new Pair(reader, post.authorId()))
                && !truth.blocks().contains(new Pair(post.authorId(), reader));
    }

    private boolean allowed(UUID reader, ModelPost post) {
        if (reader.equals(post.authorId())) {
            return true;
        }
        return switch (post.audience()) {
            case "COMPANY", "WORLD" -> true;
            case "GROUP" -> {
                var group = post.groupId();
                yield group != null && follows(reader, group);
            }
            default -> false;
        };
    }

    private boolean counts(UUID reader, UUID source) {
        return source.equals(reader) || follows(reader, source);
    }

    private boolean follows(UUID reader, UUID profile) {
        return truth.follows().contains(new Pair(reader, profile));
    }
}
