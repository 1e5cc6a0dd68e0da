package io.loggia.feed.intake;

import io.loggia.events.ProfileKind;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorLookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings in posts one by one: what is known stays as it is, what cannot be published is refused,
 * and neither keeps the others out.
 */
@ApplicationScoped
class PostIntake {

    /** Ids of the time before begin with a byte that home timelines use for something else. */
    private static final Instant EARLIEST = Instant.parse("2005-01-01T00:00:00Z");

    private final AuthorLookup authors;
    private final ImportRepository journal;
    private final ImportService imports;
    private final Clock clock;

    PostIntake(AuthorLookup authors, ImportRepository journal, ImportService imports, Clock clock) {
        this.authors = authors;
        this.journal = journal;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * What became of the items, in their order. Waits for authors whose events are on their way.
     */
    List<ImportedView> bringIn(String source, List<ImportItem> items) {
        Map<String, UUID> known = journal.findByKeys(source, keysOf(items));
        Map<UUID, Author> people =
                authors.findAll(
                        items.stream()
                                .filter(item -> !known.containsKey(item.key()))
                                .flatMap(PostIntake::peopleOf)
                                .collect(Collectors.toSet()));
        List<ImportedView> outcomes = new ArrayList<>(items.size());
        for (ImportItem item : items) {
            outcomes.add(bringIn(source, item, known, people));
        }
        return outcomes;
    }

    /** Their own, and those that they name. */
    private static Set<String> keysOf(List<ImportItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.key()), item.namedKeys()))
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> peopleOf(ImportItem item) {
        return Stream.concat(Stream.of(item.authorId()), item.readerIds().stream());
    }

    private ImportedView bringIn(
            String source, ImportItem item, Map<String, UUID> known, Map<UUID, Author> people) {
        UUID postId = known.get(item.key());
        if (postId != null) {
            return ImportedView.known(item.key(), postId);
        }
        ImportedView outcome =
                refusalOf(item, known, people)
                        .map(reason -> ImportedView.refused(item.key(), reason))
                        .orElseGet(() -> publish(source, item, known));
        if (outcome.postId() != null) {
            known.put(item.key(), outcome.postId());
        }
        return outcome;
    }

    /** What can be told before anything is written. */
    private Optional<Refusal> refusalOf(
            ImportItem item, Map<String, UUID> known, Map<UUID, Author> people) {
        Author author = people.get(item.authorId());
        if (author == null || author.kind() == ProfileKind.TOPIC) {
            return Optional.of(Refusal.UNKNOWN_AUTHOR);
        }
        if (item.publishedAt().isBefore(EARLIEST) || item.publishedAt().isAfter(clock.instant())) {
            return Optional.of(Refusal.INVALID_TIME);
        }
        if (!item.holdsTogether()) {
            return Optional.of(Refusal.INVALID_TEXT);
        }
        if (!item.namedKeys().allMatch(known::containsKey)) {
            return Optional.of(Refusal.UNKNOWN_KEY);
        }
        boolean allPersons =
                item.readerIds().stream()
                        .map(people::get)
                        .allMatch(one -> one != null && one.kind() == ProfileKind.PERSON);
        return allPersons ? Optional.empty() : Optional.of(Refusal.UNKNOWN_READER);
    }

    private ImportedView publish(String source, ImportItem item, Map<String, UUID> known) {
        try {
            return ImportedView.created(item.key(), imports.publish(source, item, known));
        } catch (RefusedException e) {
            return ImportedView.refused(item.key(), e.reason());
        } catch (TwinException e) {
            UUID postId = journal.findByKeys(source, List.of(item.key())).get(item.key());
            return ImportedView.known(item.key(), Objects.requireNonNull(postId));
        }
    }
}
