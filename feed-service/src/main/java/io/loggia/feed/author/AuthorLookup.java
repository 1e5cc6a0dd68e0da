package io.loggia.feed.author;

import io.loggia.events.ProfileKind;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds a profile that somebody names, and gives its event a moment to arrive. A group is none: it
 * may be a hidden one. To be asked outside of transactions: it waits.
 */
@ApplicationScoped
public class AuthorLookup {

    private final AuthorRepository authors;
    private final AuthorConfig config;

    AuthorLookup(AuthorRepository authors, AuthorConfig config) {
        this.authors = authors;
        this.config = config;
    }

    /** The profile, or not found after the configured time. */
    public Author require(UUID id) {
        Author author = findAll(Set.of(id)).get(id);
        if (author == null) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        return author;
    }

    /** The known ones of these profiles; those that are not get the configured time together. */
    public Map<UUID, Author> findAll(Set<UUID> ids) {
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        Map<UUID, Author> known = find(ids);
        while (known.size() < ids.size() && System.nanoTime() - giveUpAt < 0) {
            LockSupport.parkNanos(config.pause().toNanos());
            known = find(ids);
        }
        return known;
    }

    private Map<UUID, Author> find(Set<UUID> ids) {
        return authors.findByIds(ids).values().stream()
                .filter(author -> author.kind() != ProfileKind.GROUP)
                .collect(Collectors.toMap(Author::id, Function.identity()));
    }
}
