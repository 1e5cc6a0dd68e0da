package io.loggia.feed.post;

import io.loggia.feed.author.Author;
import io.loggia.feed.crossing.CrossingView;
import io.loggia.feed.crossing.Crossings;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the views of one page are made of, loaded before. {@code within} holds the posts that
 * stand within others, as far as the reader may see them.
 */
record Presentation(
        UUID readerId,
        Set<UUID> followees,
        Map<UUID, PostRow> within,
        Map<UUID, Author> people,
        Responses.Loaded responses,
        Map<UUID, List<AttachmentView>> media,
        Crossings crossings,
        Set<UUID> blocked) {

    /** A post with what it passes on and what it quotes. */
    PostView view(PostRow row) {
        PostRow original = find(row.repostOfId());
        return withQuote(row, original == null ? null : withQuote(original, null));
    }

    private PostView withQuote(PostRow row, @Nullable PostView repostOf) {
        PostRow quoted = find(row.quoteOfId());
        boolean gone = quoted == null && row.quoteOfId() != null;
        return view(row, repostOf, quoted == null ? null : view(quoted, null, null, false), gone);
    }

    private @Nullable PostRow find(@Nullable UUID id) {
        return id == null ? null : within.get(id);
    }

    private PostView view(
            PostRow row,
            @Nullable PostView repostOf,
            @Nullable PostView quoteOf,
            boolean quoteGone) {
        boolean deleted = row.facts().deleted();
        List<ReactionCount> counts = responses.reactions(row.id());
        Tally tally = responses.tally(row.id());
        return new PostView(
                row.id(),
                author(row.facts().authorId()),
                row.text(),
                row.html(),
                row.facts().parentId(),
                row.threadId(),
                row.answersId(),
                row.facts().audience(),
                group(row.facts().groupId()),
                deleted ? List.of() : mentions(row.mentionIds()),
                deleted ? List.of() : row.topics(),
                deleted ? List.of() : media.getOrDefault(row.id(), List.of()),
                deleted ? null : responses.poll(row.id()),
                row.publishedAt(),
                row.editedAt(),
                row.version(),
                deleted,
                deleted ? Map.of() : ReactionCount.byKind(counts),
                deleted ? List.of() : ReactionCount.ownKinds(counts),
                tally.replies(),
                tally.reposts(),
                tally.ownRepost(),
                tally.bookmarked(),
                repostOf,
                quoteOf,
                quoteGone,
                crossing(row));
    }

    private @Nullable CrossingView crossing(PostRow row) {
        boolean outside = row.isForTheWorld() && !row.facts().deleted();
        if (row.isBy(readerId)) {
            return crossings.toAuthor(row.id(), row.version(), outside);
        }
        return outside ? crossings.toOthers(row.id()) : null;
    }

    private @Nullable GroupView group(@Nullable UUID id) {
        Author group = id == null || !followees.contains(id) ? null : people.get(id);
        return group == null ? null : GroupView.of(group);
    }

    private AuthorView author(UUID id) {
        return AuthorView.of(id, people.get(id));
    }

    /** A mention of somebody blocked is left out. */
    private List<MentionView> mentions(List<UUID> ids) {
        return ids.stream()
                .filter(id -> !blocked.contains(id))
                .map(people::get)
                .filter(Objects::nonNull)
                .map(person -> new MentionView(person.id(), person.handle()))
                .toList();
    }
}
