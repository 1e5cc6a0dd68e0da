package io.loggia.outward.post;

import io.loggia.events.CrossingChanged;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.appeal.AppealView;
import io.loggia.outward.face.Face;
import io.loggia.outward.face.FaceRepository;
import io.loggia.outward.nudge.Stops;
import io.loggia.outward.rendering.AuthorLine;
import io.loggia.outward.rendering.Mention;
import io.loggia.outward.rendering.PublicHtml;
import io.loggia.outward.rendering.Somebody;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows a passage to the author of the post, by the very code that renders it outside. */
@ApplicationScoped
class CrossingPresenter {

    private final RevisionRepository revisions;
    private final RemovalRepository removals;
    private final FaceRepository faces;
    private final Addresses addresses;
    private final Stops stops;
    private final OutwardConfig config;

    CrossingPresenter(
            RevisionRepository revisions,
            RemovalRepository removals,
            FaceRepository faces,
            Addresses addresses,
            Stops stops,
            OutwardConfig config) {
        this.revisions = revisions;
        this.removals = removals;
        this.faces = faces;
        this.addresses = addresses;
        this.stops = stops;
        this.config = config;
    }

    CrossingView present(Passage passage, Language language) {
        CrossingChanged told = passage.event(addresses.of(passage));
        Optional<Revision> stands = revisions.find(passage.postId(), shown(passage.crossing()));
        return new CrossingView(
                told.postId(),
                told.state(),
                told.postVersion(),
                told.publishAt(),
                told.address(),
                told.liveSince(),
                told.rule(),
                passage.crossing() instanceof Crossing.Held held
                        ? stops.mayOverride(held.rule())
                        : null,
                told.reason(),
                removals.findNewest(passage.postId())
                        .map(Removal::appeal)
                        .map(AppealView::of)
                        .orElse(null),
                stands.map(revision -> html(revision, language)).orElse(null),
                stands.map(Revision::pictures).orElse(List.of()).stream()
                        .map(PictureView::of)
                        .toList(),
                authorLine(passage.authorId(), language));
    }

    /** The revision whose words are here: the one that waits, or else the one that is public. */
    private static long shown(Crossing crossing) {
        Long waiting = crossing.waiting();
        Standing kept = crossing.kept();
        return waiting == null && kept != null ? kept.version() : crossing.version();
    }

    private String html(Revision revision, Language language) {
        Map<UUID, Face> outside = faces.findOutside(revision.mentionIds());
        List<Optional<Mention>> mentions =
                revision.mentionIds().stream()
                        .map(id -> Optional.ofNullable(outside.get(id)))
                        .map(one -> one.map(face -> new Mention(face.handle(), face.displayName())))
                        .toList();
        return PublicHtml.of(
                revision.html(), mentions, new HashSet<>(revision.topics()), Somebody.in(language));
    }

    private String authorLine(UUID authorId, Language language) {
        return faces.find(authorId)
                .map(
                        face ->
                                AuthorLine.of(
                                        face.displayName(),
                                        face.title(),
                                        config.companyName(),
                                        language))
                .orElseGet(() -> AuthorLine.at(config.companyName(), language));
    }
}
