package io.loggia.feed.post;

import io.loggia.events.ProfileKind;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.markdown.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    private PostText read(UUID authorId, String text) {
        Markdown markdown = Markdown.parse(text);
        Map<String, Author> mentioned = mentioned(authorId, markdown.handles());
        return new PostText(
                text,
                markdown.toHtml(mentioned.keySet()),
                mentioned.values().stream().map(Author::id).distinct().toList(),
                markdown.topics());
    }

    /** A block hides mentions too, in both directions: the handle stays a word. */
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
                                        || blocked.contains(author.id()));
        return known;
    }
}
