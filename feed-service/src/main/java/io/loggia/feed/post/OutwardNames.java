package io.loggia.feed.post;

import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.crossing.PublicFaceRepository;
import io.loggia.feed.outward.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who of those that a text may name can be named outside. */
@ApplicationScoped
class OutwardNames {

    private final AuthorRepository authors;
    private final ReadingRepository readings;
    private final PublicFaceRepository faces;

    OutwardNames(AuthorRepository authors, ReadingRepository readings, PublicFaceRepository faces) {
        this.authors = authors;
        this.readings = readings;
        this.faces = faces;
    }

    /** Whoever shares a block with the author is not named, as inside. */
    Colleagues among(Set<String> handles, UUID authorId) {
        Map<String, Author> known = authors.findByHandles(handles);
        Set<UUID> nameable = new HashSet<>(faces.shownAmong(idsOf(known)));
        nameable.removeAll(readings.listBlockedEitherWay(authorId));
        Map<String, UUID> shown =
                known.values().stream()
                        .filter(author -> nameable.contains(author.id()))
                        .collect(Collectors.toMap(Author::handle, Author::id));
        Set<String> hidden = new HashSet<>(authors.listEverTaken(handles));
        hidden.removeAll(shown.keySet());
        return new Colleagues(shown, hidden);
    }

    private static List<UUID> idsOf(Map<String, Author> known) {
        return known.values().stream().map(Author::id).toList();
    }
}
