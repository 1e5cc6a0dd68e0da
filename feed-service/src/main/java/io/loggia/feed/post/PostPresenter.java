package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes rows into views for one reader, in bulk: three queries, however many posts. Whether the
 * reader may see them has been asked before.
 */
@ApplicationScoped
public class PostPresenter {

    private final AuthorRepository authors;
    private final ReactionRepository reactions;
    private final PostRepository posts;

    PostPresenter(AuthorRepository authors, ReactionRepository reactions, PostRepository posts) {
        this.authors = authors;
        this.reactions = reactions;
        this.posts = posts;
    }

    /** The views in the order of the rows; a deleted post keeps its place and nothing else. */
    public List<PostView> present(List<PostRow> rows, Reading reading) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(PostRow::id).toList();
        Map<UUID, Author> people = authors.findByIds(peopleOf(rows));
        Map<UUID, Long> replies = posts.countReplies(ids, reading.blockedEitherWay());
        Map<UUID, List<ReactionCount>> counts =
                reactions.count(ids, reading.readerId(), reading.blockedEitherWay()).stream()
                        .collect(groupingBy(ReactionCount::postId));
        return rows.stream()
                .map(
                        row ->
                                view(
                                        row,
                                        new People(people, reading.blockedEitherWay()),
                                        counts.getOrDefault(row.id(), List.of()),
                                        replies.getOrDefault(row.id(), 0L)))
                .toList();
    }

    /** The view of a post that has just been published: nobody has answered it yet. */
    PostView presentNew(PostRow row) {
        Map<UUID, Author> people = authors.findByIds(peopleOf(List.of(row)));
        return view(row, new People(people, Set.of()), List.of(), 0);
    }

    private static Set<UUID> peopleOf(List<PostRow> rows) {
        return rows.stream()
                .flatMap(
                        row ->
                                Stream.concat(
                                        Stream.of(row.facts().authorId()),
                                        row.mentionIds().stream()))
                .collect(Collectors.toSet());
    }

    private static PostView view(
            PostRow row, People people, List<ReactionCount> counts, long replies) {
        boolean deleted = row.facts().deleted();
        return new PostView(
                row.id(),
                people.author(row.facts().authorId()),
                row.text(),
                row.html(),
                row.facts().parentId(),
                row.threadId(),
                row.facts().audience(),
                people.mentions(row.mentionIds()),
                row.topics(),
                row.publishedAt(),
                row.editedAt(),
                row.version(),
                deleted,
                deleted ? Map.of() : ReactionCount.byKind(counts),
                deleted ? List.of() : ReactionCount.ownKinds(counts),
                replies);
    }

    /** Whom the views of one page name; a mention of somebody blocked is left out. */
    private record People(Map<UUID, Author> known, Set<UUID> blocked) {

        AuthorView author(UUID id) {
            return AuthorView.of(id, known.get(id));
        }

        List<MentionView> mentions(List<UUID> ids) {
            return ids.stream()
                    .filter(id -> !blocked.contains(id))
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(person -> new MentionView(person.id(), person.handle()))
                    .toList();
        }
    }
}
