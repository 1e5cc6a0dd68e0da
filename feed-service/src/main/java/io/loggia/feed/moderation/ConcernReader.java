package io.loggia.feed.moderation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.loggia.events.Audience;
import io.loggia.feed.post.AttachmentRepository;
import io.loggia.feed.post.AttachmentView;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.post.Withheld;
import io.loggia.feed.post.WithheldRepository;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.Report;
import io.loggia.feed.report.ReportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Presents concerns to stewards, and to those whom they are about. */
@ApplicationScoped
class ConcernReader {

    private final PostRepository posts;
    private final WithheldRepository withheld;
    private final ReportRepository reports;
    private final TalkRepository talks;
    private final AttachmentRepository attachments;

    ConcernReader(
            PostRepository posts,
            WithheldRepository withheld,
            ReportRepository reports,
            TalkRepository talks,
            AttachmentRepository attachments) {
        this.posts = posts;
        this.withheld = withheld;
        this.reports = reports;
        this.talks = talks;
        this.attachments = attachments;
    }

    List<ConcernView> present(List<Concern> concerns, UUID stewardId) {
        Map<UUID, ReportedPostView> words = wordsOf(concerns, this::forStewards);
        Map<UUID, List<Report>> said =
                reports.listOf(idsOf(concerns)).stream().collect(groupingBy(Report::concernId));
        Map<UUID, List<Talk>> talked = talks.listOf(idsOf(concerns));
        return concerns.stream()
                .map(
                        concern ->
                                view(
                                        concern,
                                        words.get(concern.id()),
                                        said.getOrDefault(concern.id(), List.of()),
                                        talked.getOrDefault(concern.id(), List.of()),
                                        stewardId))
                .toList();
    }

    private ReportedPostView forStewards(Concern concern, PostRow row, @Nullable Withheld kept) {
        if (!concern.isSettled()) {
            List<AttachmentView> pictures =
                    attachments.listByPosts(List.of(row.id())).getOrDefault(row.id(), List.of());
            return ReportedPostView.of(row, kept, under(concern, pictures));
        }
        return row.facts().audience() == Audience.GROUP
                ? ReportedPostView.silent(row)
                : ReportedPostView.of(row, kept, List.of());
    }

    private static ConcernView view(
            Concern concern,
            @Nullable ReportedPostView post,
            List<Report> reports,
            List<Talk> talks,
            UUID stewardId) {
        return new ConcernView(
                concern.id(),
                concern.personId(),
                concern.postId(),
                post,
                concern.openedAt(),
                reports.stream().map(SaidView::of).toList(),
                concern.state(),
                concern.version(),
                List.copyOf(concern.stewards()),
                RulingView.of(concern.ruling()),
                AppealView.of(concern.appeal()),
                talks,
                Impartiality.mayDecide(concern, reports, stewardId));
    }

    /** For whom they are about. */
    List<OwnConcernView> presentOwn(List<Concern> concerns) {
        Map<UUID, ReportedPostView> words =
                wordsOf(concerns, (_, row, kept) -> ReportedPostView.of(row, kept, List.of()));
        Map<UUID, List<Talk>> talked = talks.listOf(idsOf(concerns));
        return concerns.stream()
                .map(
                        concern ->
                                new OwnConcernView(
                                        concern.id(),
                                        concern.postId(),
                                        words.get(concern.id()),
                                        concern.state(),
                                        RulingView.of(concern.ruling()),
                                        AppealView.of(concern.appeal()),
                                        talked.getOrDefault(concern.id(), List.of()),
                                        concern.isWithheld() && concern.appeal() == null))
                .toList();
    }

    private interface Words {
        ReportedPostView of(Concern concern, PostRow row, @Nullable Withheld kept);
    }

    /** By concern; about a person there are none. */
    private Map<UUID, ReportedPostView> wordsOf(List<Concern> concerns, Words words) {
        List<UUID> postIds =
                concerns.stream().map(Concern::postId).filter(Objects::nonNull).distinct().toList();
        Map<UUID, PostRow> rows = posts.findByIds(postIds);
        Map<UUID, Withheld> kept =
                withheld.findByPosts(postIds).stream()
                        .collect(toMap(Withheld::postId, Function.identity()));
        Map<UUID, ReportedPostView> found = new HashMap<>();
        for (Concern concern : concerns) {
            PostRow row = concern.postId() == null ? null : rows.get(concern.postId());
            if (row != null) {
                found.put(concern.id(), words.of(concern, row, kept.get(row.id())));
            }
        }
        return found;
    }

    /** At an address where a steward may look at them. */
    private static List<AttachmentView> under(Concern concern, List<AttachmentView> pictures) {
        String folder = "/api/moderation/concerns/" + concern.id() + "/media/";
        return pictures.stream()
                .map(
                        picture ->
                                new AttachmentView(
                                        picture.id(),
                                        picture.alt(),
                                        picture.width(),
                                        picture.height(),
                                        folder + picture.id()))
                .toList();
    }

    private static List<UUID> idsOf(List<Concern> concerns) {
        return concerns.stream().map(Concern::id).toList();
    }
}
