package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes rows into views for one reader, in bulk: three queries, however many posts, and at most two
 * more for the posts that stand within others, and one for pictures if there are any. Whether the
 * reader may see the rows has been asked before; of what stands within them it is asked here.
 */
@ApplicationScoped
public class PostPresenter {

    private final AuthorRepository authors;
    private final ReactionRepository reactions;
    private final TallyRepository tallies;
    private final EmbeddedPosts embedded;
    private final AttachmentRepository attachments;

    PostPresenter(
            AuthorRepository authors,
            ReactionRepository reactions,
            TallyRepository tallies,
            EmbeddedPosts embedded,
            AttachmentRepository attachments) {
        this.authors = authors;
        this.reactions = reactions;
        this.tallies = tallies;
        this.embedded = embedded;
        this.attachments = attachments;
    }

    /** The views in the order of the rows; a deleted post keeps its place and nothing else. */
    public List<PostView> present(List<PostRow> rows, Reading reading) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, PostRow> within = embedded.of(rows, reading);
        List<PostRow> all = Stream.concat(rows.stream(), within.values().stream()).toList();
        Set<UUID> ids = all.stream().map(PostRow::id).collect(Collectors.toSet());
        Map<UUID, List<ReactionCount>> counts =
                reactions.count(ids, reading.readerId(), reading.blockedEitherWay()).stream()
                        .collect(groupingBy(ReactionCount::postId));
        Presentation presentation =
                new Presentation(
                        within,
                        authors.findByIds(peopleOf(all)),
                        tallies.of(ids, reading.readerId(), reading.blockedEitherWay()),
                        counts,
                        mediaOf(all),
                        reading.blockedEitherWay());
        return rows.stream().map(presentation::view).toList();
    }

    /** The view of a post that has just been published: nobody has answered it yet. */
    PostView presentNew(PostRow row) {
        Map<UUID, Author> people = authors.findByIds(peopleOf(List.of(row)));
        return new Presentation(
                        Map.of(), people, Map.of(), Map.of(), mediaOf(List.of(row)), Set.of())
                .view(row);
    }

    private Map<UUID, List<AttachmentView>> mediaOf(List<PostRow> rows) {
        return attachments.listByPosts(
                rows.stream().filter(PostRow::hasMedia).map(PostRow::id).toList());
    }

    private static Set<UUID> peopleOf(Collection<PostRow> rows) {
        return rows.stream()
                .flatMap(
                        row ->
                                Stream.concat(
                                        Stream.of(row.facts().authorId()),
                                        row.mentionIds().stream()))
                .collect(Collectors.toSet());
    }
}
