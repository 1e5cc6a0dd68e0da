package io.loggia.feed.catchup;

import io.loggia.events.ProfileKind;
import io.loggia.feed.audience.Belonging;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.PostFacts;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in a reader's home, or mentions the reader, since an id: others' posts that the
 * reader may see and does not mute. What was passed on counts as the post that it passes on.
 */
@ApplicationScoped
class Picking {

    /** However much one missed, this many posts are looked at, the newest of each source. */
    private static final int MOST_CANDIDATES = 500;

    private static final int MOST_OF_A_SOURCE = 50;

    private final CatchUpRepository catchUp;
    private final PostRepository posts;
    private final AuthorRepository authors;
    private final Denials denials;

    Picking(
            CatchUpRepository catchUp,
            PostRepository posts,
            AuthorRepository authors,
            Denials denials) {
        this.catchUp = catchUp;
        this.posts = posts;
        this.authors = authors;
        this.denials = denials;
    }

    List<Pick> picks(Reading reading, UUID after) {
        Collection<PostRow> wanted = wanted(reading, skeleton(reading, after));
        Set<UUID> hidden = hidden(reading);
        Set<UUID> followees = new HashSet<>(reading.followees());
        followees.removeAll(hidden);
        Map<UUID, Signals> signals =
                catchUp.listSignals(wanted.stream().map(PostRow::id).toList(), followees, hidden);
        Map<UUID, Author> writers =
                authors.findByIds(
                        wanted.stream()
                                .map(row -> row.facts().authorId())
                                .collect(Collectors.toSet()));
        return wanted.stream()
                .map(
                        row ->
                                Pick.of(
                                        row,
                                        kindOf(writers.get(row.facts().authorId())),
                                        signals.getOrDefault(row.id(), Signals.NONE),
                                        reading))
                .filter(pick -> !pick.reasons().isEmpty())
                .toList();
    }

    private List<UUID> skeleton(Reading reading, UUID after) {
        Set<UUID> sources = new HashSet<>(reading.followees());
        sources.add(Belonging.COMPANY);
        return catchUp.listCandidates(
                reading.readerId(), sources, after, MOST_OF_A_SOURCE, MOST_CANDIDATES);
    }

    /** Each post once, in whatever ways it came. */
    private Collection<PostRow> wanted(Reading reading, List<UUID> skeleton) {
        Map<UUID, PostRow> rows = posts.findByIds(skeleton);
        Set<UUID> subjects = new LinkedHashSet<>();
        rows.values().stream()
                .filter(row -> denials.canSee(reading, row.facts()))
                .filter(row -> isForReader(reading, row))
                .map(row -> subjectOf(row.facts()))
                .forEach(subjects::add);
        subjects.removeAll(catchUp.listKnown(reading.readerId(), subjects));
        Set<UUID> missing = new HashSet<>(subjects);
        missing.removeAll(rows.keySet());
        Map<UUID, PostRow> originals = posts.findByIds(missing);
        return subjects.stream()
                .map(id -> rows.containsKey(id) ? rows.get(id) : originals.get(id))
                .filter(Objects::nonNull)
                .filter(row -> denials.canSee(reading, row.facts()))
                .filter(row -> !row.facts().authorId().equals(reading.readerId()))
                .filter(row -> !reading.muted().contains(row.facts().authorId()))
                .toList();
    }

    private static boolean isForReader(Reading reading, PostRow row) {
        return row.mentionIds().contains(reading.readerId())
                || Belonging.belongs(reading, row.facts(), row.sources());
    }

    private static UUID subjectOf(PostFacts post) {
        PostFacts original = post.repostOf();
        return original == null ? post.id() : original.id();
    }

    /** Whose doings are no reason. */
    private static Set<UUID> hidden(Reading reading) {
        Set<UUID> hidden = new HashSet<>(reading.blockedEitherWay());
        hidden.addAll(reading.muted());
        return hidden;
    }

    private static ProfileKind kindOf(@Nullable Author author) {
        return author == null ? ProfileKind.PERSON : author.kind();
    }
}
