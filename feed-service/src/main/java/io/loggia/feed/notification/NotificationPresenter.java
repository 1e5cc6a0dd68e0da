package io.loggia.feed.notification;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.notification.HeadRepository.Faces;
import io.loggia.feed.post.AuthorView;
import io.loggia.feed.post.GroupView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes heads into views, in two statements, however many. They may be shown: that was asked. */
@ApplicationScoped
class NotificationPresenter {

    private static final int MOST_FACES = 3;

    private final HeadRepository heads;
    private final AuthorRepository profiles;

    NotificationPresenter(HeadRepository heads, AuthorRepository profiles) {
        this.heads = heads;
        this.profiles = profiles;
    }

    List<NotificationView> present(List<Head> shown, Sight sight, Surroundings around) {
        Map<UUID, Faces> faces = heads.findFaces(sight, shown, MOST_FACES);
        Map<UUID, Author> people =
                profiles.findByIds(
                        faces.values().stream()
                                .flatMap(some -> some.actorIds().stream())
                                .collect(toSet()));
        return shown.stream()
                .map(
                        head ->
                                view(
                                        head,
                                        faces.getOrDefault(head.id(), Faces.NOBODY),
                                        people,
                                        around))
                .toList();
    }

    private static NotificationView view(
            Head head, Faces faces, Map<UUID, Author> people, Surroundings around) {
        return new NotificationView(
                head.id(),
                head.kind(),
                head.at(),
                head.unread(),
                faces.actorIds().stream().map(id -> AuthorView.of(id, people.get(id))).toList(),
                faces.number() - faces.actorIds().size(),
                head.kind().isAboutPost()
                        ? ExcerptView.of(requireNonNull(around.posts().get(head.postId())))
                        : null,
                head.kind().matter() == Matter.GROUPS
                        ? GroupView.of(requireNonNull(around.groups().get(head.subjectId())))
                        : null,
                head.kind().matter() == Matter.QUESTIONS
                        ? new QuestionedView(
                                head.subjectId(),
                                requireNonNull(around.questions().get(head.subjectId())))
                        : null);
    }
}
