package io.loggia.feed.search;

import io.loggia.events.ProfileKind;
import io.loggia.events.TopicSlug;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a query names, as far as it exists for whoever asks. */
@ApplicationScoped
class SearchScope {

    private static final UUID BELOW_ALL = new UUID(0, 0);
    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private final AuthorRepository profiles;
    private final ReadingRepository readings;

    SearchScope(AuthorRepository profiles, ReadingRepository readings) {
        this.profiles = profiles;
        this.readings = readings;
    }

    /**
     * Empty where nothing can be found: nothing is asked for, nobody has the handle, or the group
     * is none of the reader's, which is the same whether there is one or not.
     */
    Optional<Sought> of(UUID readerId, SearchQuery query) {
        Reading reading = readings.of(readerId);
        Map<String, Author> named =
                profiles.findByHandles(
                        Stream.of(query.author(), query.group())
                                .flatMap(Stream::ofNullable)
                                .distinct()
                                .toList());
        Optional<UUID> author = authorOf(query, named);
        Optional<UUID> group = groupOf(query, named, reading);
        boolean unknown =
                (query.author() != null && author.isEmpty())
                        || (query.group() != null && group.isEmpty());
        return unknown || query.isEmpty()
                ? Optional.empty()
                : Optional.of(sought(query, author.orElse(null), group.orElse(null), reading));
    }

    /** Whatever the reader may find. */
    Sought everything(UUID readerId) {
        return new Sought(
                List.of(), null, List.of(), null, BELOW_ALL, ABOVE_ALL, readings.of(readerId));
    }

    private static Optional<UUID> authorOf(SearchQuery query, Map<String, Author> named) {
        return Optional.ofNullable(query.author())
                .map(named::get)
                .filter(author -> author.kind() != ProfileKind.GROUP)
                .map(Author::id);
    }

    private static Optional<UUID> groupOf(
            SearchQuery query, Map<String, Author> named, Reading reading) {
        return Optional.ofNullable(query.group())
                .map(named::get)
                .filter(group -> group.kind() == ProfileKind.GROUP)
                .map(Author::id)
                .filter(reading::follows);
    }

    private static Sought sought(
            SearchQuery query, @Nullable UUID author, @Nullable UUID group, Reading reading) {
        return new Sought(
                terms(query),
                author,
                group == null
                        ? query.topics().stream().map(TopicSlug::profileId).toList()
                        : List.of(group),
                query.audience(),
                query.after() == null ? BELOW_ALL : lowestOf(query.after().plusDays(1)),
                query.before() == null ? ABOVE_ALL : lowestOf(query.before()),
                reading);
    }

    /** What is said in a group has no topics, so there they are looked for as words. */
    private static List<SearchTerm> terms(SearchQuery query) {
        if (query.group() == null) {
            return query.terms();
        }
        List<SearchTerm> terms = new ArrayList<>(query.terms());
        query.topics().forEach(topic -> terms.add(SearchTerm.exactly(topic.value())));
        return terms;
    }

    /** No id of that day is lower: the time is its first 48 bits. */
    private static UUID lowestOf(LocalDate day) {
        return new UUID(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 16, 0);
    }
}
