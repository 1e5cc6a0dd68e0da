package io.loggia.feed.post;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.crossing.CrossingRepository;
import io.loggia.feed.crossing.Crossings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes rows into views for one reader, in bulk: three queries, however many posts, and at most two
 * more for the posts that stand within others, one for pictures and one for polls if there are any,
 * and one for where posts stand outside if there are any that may. Whether the reader may see the
 * rows has been asked before; of what stands within them it is asked here.
 */
@ApplicationScoped
public class PostPresenter {

    private final AuthorRepository authors;
    private final Responses responses;
    private final EmbeddedPosts embedded;
    private final AttachmentRepository attachments;
    private final CrossingRepository crossings;

    PostPresenter(
            AuthorRepository authors,
            Responses responses,
            EmbeddedPosts embedded,
            AttachmentRepository attachments,
            CrossingRepository crossings) {
        this.authors = authors;
        this.responses = responses;
        this.embedded = embedded;
        this.attachments = attachments;
        this.crossings = crossings;
    }

    /** The views in the order of the rows; a deleted post keeps its place and nothing else. */
    public List<PostView> present(List<PostRow> rows, Reading reading) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, PostRow> within = embedded.of(rows, reading);
        List<PostRow> all = Stream.concat(rows.stream(), within.values().stream()).toList();
        Presentation presentation =
                new Presentation(
                        reading.readerId(),
                        reading.followees(),
                        within,
                        authors.findByIds(peopleOf(all)),
                        responses.of(all, reading),
                        mediaOf(all),
                        crossingsOf(all, reading.readerId()),
                        reading.blockedEitherWay());
        return rows.stream().map(presentation::view).toList();
    }

    /** The view of a post that has just been published: nobody has answered it yet. */
    PostView presentNew(PostRow row) {
        Map<UUID, Author> people = authors.findByIds(peopleOf(List.of(row)));
        return new Presentation(
                        row.facts().authorId(),
                        groupOf(row).collect(Collectors.toSet()),
                        Map.of(),
                        people,
                        responses.ofNew(row),
                        mediaOf(List.of(row)),
                        Crossings.NONE,
                        Set.of())
                .view(row);
    }

    /** One's own posts may have stood outside before, whoever they are for now. */
    private Crossings crossingsOf(List<PostRow> rows, UUID readerId) {
        return crossings.findByPosts(
                rows.stream()
                        .filter(row -> row.isForTheWorld() || row.isBy(readerId))
                        .map(PostRow::id)
                        .collect(Collectors.toSet()));
    }

    private Map<UUID, List<AttachmentView>> mediaOf(List<PostRow> rows) {
        return attachments.listByPosts(
                rows.stream().filter(PostRow::hasMedia).map(PostRow::id).toList());
    }

    private static Set<UUID> peopleOf(Collection<PostRow> rows) {
        return rows.stream()
                .flatMap(
                        row ->
                                Stream.of(
                                                Stream.of(row.facts().authorId()),
                                                groupOf(row),
                                                row.mentionIds().stream())
                                        .flatMap(Function.identity()))
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> groupOf(PostRow row) {
        return Stream.ofNullable(row.facts().groupId());
    }
}
