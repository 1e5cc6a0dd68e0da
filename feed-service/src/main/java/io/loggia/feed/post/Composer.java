package io.loggia.feed.post;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.loggia.events.ProfileKind;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.markdown.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads what an author wrote: refuses it, or finds whom and what it names. */
@ApplicationScoped
class Composer {

    private final AuthorRepository authors;
    private final ReadingRepository readings;

    Composer(AuthorRepository authors, ReadingRepository readings) {
        this.authors = authors;
        this.readings = readings;
    }

    PostText compose(UUID authorId, String raw) {
        return read(authorId, TextPolicy.require(raw));
    }

    /** As {@link #compose}, where something else may speak for the author. */
    PostText composeOrEmpty(UUID authorId, String raw) {
        return read(authorId, TextPolicy.requireOrEmpty(raw));
    }

    /** Texts of one author that were made from data; whom they name is looked up together. */
    List<PostText> composeAll(UUID authorId, List<String> raw) {
        List<String> texts = raw.stream().map(TextPolicy::require).toList();
        List<Markdown> read = texts.stream().map(Markdown::ofData).toList();
        Set<String> handles =
                read.stream().flatMap(one -> one.handles().stream()).collect(toUnmodifiableSet());
        Map<String, Author> mentioned = mentioned(authorId, handles);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> text(texts.get(i), read.get(i), mentioned))
                .toList();
    }

    private PostText read(UUID authorId, String text) {
        Markdown markdown = Markdown.parse(text);
        return text(text, markdown, mentioned(authorId, markdown.handles()));
    }

    private static PostText text(String text, Markdown markdown, Map<String, Author> mentioned) {
        return new PostText(
                text,
                markdown.toHtml(mentioned.keySet()),
                markdown.handles().stream()
                        .map(mentioned::get)
                        .filter(Objects::nonNull)
                        .map(Author::id)
                        .distinct()
                        .toList(),
                markdown.topics());
    }

    /** A block hides mentions too, in both directions: the handle stays a word, as a group's. */
    private Map<String, Author> mentioned(UUID authorId, Set<String> handles) {
        if (handles.isEmpty()) {
            return Map.of();
        }
        Map<String, Author> known = authors.findByHandles(handles);
        Set<UUID> blocked = readings.listBlockedEitherWay(authorId);
        known.values()
                .removeIf(
                        author ->
                                author.kind() == ProfileKind.TOPIC
                                        || author.kind() == ProfileKind.GROUP
                                        || blocked.contains(author.id()));
        return known;
    }
}
