package io.loggia.feed.notification;

import static java.util.stream.Collectors.toSet;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Loads what notifications are about, in at most four statements, however many they are. */
@ApplicationScoped
class SurroundingsReader {

    private final PostRepository posts;
    private final AuthorRepository profiles;
    private final HeadRepository heads;
    private final Questions questions;

    SurroundingsReader(
            PostRepository posts,
            AuthorRepository profiles,
            HeadRepository heads,
            Questions questions) {
        this.posts = posts;
        this.profiles = profiles;
        this.heads = heads;
        this.questions = questions;
    }

    Surroundings of(Reading reading, Collection<Head> some) {
        Set<UUID> groupIds = subjects(some, head -> head.kind().matter() == Matter.GROUPS);
        return new Surroundings(
                reading,
                posts.findByIds(
                        some.stream()
                                .filter(head -> head.kind().isAboutPost())
                                .flatMap(head -> Stream.of(head.subjectId(), head.causeId()))
                                .collect(toSet())),
                profiles.findByIds(groupIds),
                Set.copyOf(heads.listStandings(reading.readerId(), groupIds)),
                questions.findTopics(
                        subjects(some, head -> head.kind().matter() == Matter.QUESTIONS)));
    }

    private static Set<UUID> subjects(Collection<Head> some, Predicate<Head> meant) {
        return some.stream().filter(meant).map(Head::subjectId).collect(toSet());
    }
}
