package io.loggia.feed.intake;

import io.loggia.events.ProfileKind;
import io.loggia.feed.ProblemException;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorLookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<String, UUID> known =
                journal.findByKeys(source, items.stream().map(ImportItem::key).toList());
        Set<UUID> wanted =
                items.stream()
                        .filter(item -> !known.containsKey(item.key()))
                        .map(ImportItem::authorId)
                        .collect(Collectors.toSet());
        Map<UUID, Author> found = authors.findAll(wanted);
        List<ImportedView> outcomes = new ArrayList<>(items.size());
        for (ImportItem item : items) {
            outcomes.add(bringIn(source, item, known, found.get(item.authorId())));
        }
        return outcomes;
    }

    private ImportedView bringIn(
            String source, ImportItem item, Map<String, UUID> known, @Nullable Author author) {
        UUID postId = known.get(item.key());
        if (postId != null) {
            return ImportedView.known(item.key(), postId);
        }
        if (author == null || author.kind() == ProfileKind.TOPIC) {
            return ImportedView.refused(item.key(), Refusal.UNKNOWN_AUTHOR);
        }
        if (item.publishedAt().isBefore(EARLIEST) || item.publishedAt().isAfter(clock.instant())) {
            return ImportedView.refused(item.key(), Refusal.INVALID_TIME);
        }
        ImportedView outcome = publish(source, item);
        if (outcome.postId() != null) {
            known.put(item.key(), outcome.postId());
        }
        return outcome;
    }

    private ImportedView publish(String source, ImportItem item) {
        try {
            return ImportedView.created(item.key(), imports.publish(source, item));
        } catch (ProblemException e) {
            return ImportedView.refused(item.key(), Refusal.INVALID_TEXT);
        } catch (TwinException e) {
            UUID postId = journal.findByKeys(source, List.of(item.key())).get(item.key());
            return ImportedView.known(item.key(), Objects.requireNonNull(postId));
        }
    }
}
