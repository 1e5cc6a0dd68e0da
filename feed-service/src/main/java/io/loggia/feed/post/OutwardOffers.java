package io.loggia.feed.post;

import io.loggia.events.OutwardPostOffered;
import io.loggia.events.TopicSlug;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.crossing.PublicFaceRepository;
import io.loggia.feed.outward.Colleagues;
import io.loggia.feed.outward.InsideHosts;
import io.loggia.feed.outward.OutwardConfig;
import io.loggia.feed.outward.OutwardForm;
import io.loggia.feed.outward.OutwardText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes of a post for the world what may leave: its words in the outward form, never a picture. */
@ApplicationScoped
class OutwardOffers {

    private final AuthorRepository authors;
    private final ReadingRepository readings;
    private final PublicFaceRepository faces;
    private final InsideHosts hosts;

    OutwardOffers(
            AuthorRepository authors,
            ReadingRepository readings,
            PublicFaceRepository faces,
            OutwardConfig config) {
        this.authors = authors;
        this.readings = readings;
        this.faces = faces;
        this.hosts = InsideHosts.of(config.insideHosts().orElse(List.of()));
    }

    /** Of a quote the words alone leave, without what they stand above. */
    OutwardPostOffered of(Post post, PostText text) {
        OutwardForm form = OutwardForm.read(text.text());
        OutwardText outward = form.write(colleagues(post.authorId(), form.handles()), hosts);
        return new OutwardPostOffered(
                post.id(),
                post.authorId(),
                post.parentId(),
                post.answersId(),
                outward.text(),
                outward.html(),
                outward.mentionIds(),
                text.topics().stream().map(TopicSlug::value).filter(hosts::sparesTopic).toList(),
                List.of(),
                post.publishedAt(),
                post.editedAt(),
                post.version());
    }

    /** Whoever shares a block with the author is not named, as inside. */
    private Colleagues colleagues(UUID authorId, Set<String> handles) {
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
