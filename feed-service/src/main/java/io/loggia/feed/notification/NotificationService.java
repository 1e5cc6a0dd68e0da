package io.loggia.feed.notification;

import static io.loggia.feed.notification.NotificationKind.ACCEPTANCE;
import static io.loggia.feed.notification.NotificationKind.FOLLOW;
import static io.loggia.feed.notification.NotificationKind.GUEST_REPLY;
import static io.loggia.feed.notification.NotificationKind.HANDOVER;
import static io.loggia.feed.notification.NotificationKind.INVITATION;
import static io.loggia.feed.notification.NotificationKind.MENTION;
import static io.loggia.feed.notification.NotificationKind.QUESTION;
import static io.loggia.feed.notification.NotificationKind.REQUEST;

import io.loggia.events.GuestReplyChanged;
import io.loggia.events.QuestionChanged;
import io.loggia.events.Relation;
import io.loggia.feed.audience.TiesMoved;
import io.loggia.feed.author.StewardRepository;
import io.loggia.feed.post.PostNews;
import io.loggia.feed.question.ConversationMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells people of what happens, in the transaction in which it does, and takes it back with it. */
@ApplicationScoped
class NotificationService {

    /** What a projection that is filled from the beginning hears of late is no news to anybody. */
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final NotificationRepository notifications;
    private final StewardRepository stewards;
    private final Event<NotificationsChanged> changed;
    private final Clock clock;

    NotificationService(
            NotificationRepository notifications,
            StewardRepository stewards,
            Event<NotificationsChanged> changed,
            Clock clock) {
        this.notifications = notifications;
        this.stewards = stewards;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes PostNews news) {
        switch (news) {
            case PostNews.Written written -> tell(notifications.listNoticesOf(written.postIds()));
            case PostNews.Renamed renamed -> rename(renamed);
            case PostNews.Gone gone -> say(notifications.takeBackAbout(gone.postIds()));
            case PostNews.Reacted reacted -> react(reacted);
        }
    }

    private void rename(PostNews.Renamed edit) {
        notifications.takeBackMentions(edit.postId(), edit.removed());
        say(edit.removed());
        tell(
                notifications.listNoticesOf(List.of(edit.postId())).stream()
                        .filter(notice -> notice.kind() == MENTION)
                        .filter(notice -> edit.added().contains(notice.receiverId()))
                        .toList());
    }

    private void react(PostNews.Reacted reacted) {
        Notice notice =
                Notice.of(
                        reacted.post().facts().authorId(),
                        NotificationKind.of(reacted.kind()),
                        reacted.post().id(),
                        reacted.readerId(),
                        reacted.post().facts().groupId());
        if (reacted.stands()) {
            tell(List.of(notice));
        } else {
            notifications.takeBack(notice);
            say(Set.of(notice.receiverId()));
        }
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes TiesMoved ties) {
        say(notifications.takeBackAllOf(ties.moves()));
        Instant oldest = clock.instant().minus(NEWS_FOR);
        tell(
                lastOfEach(ties.moves())
                        .filter(move -> !move.at().isBefore(oldest))
                        .flatMap(this::noticesOf)
                        .toList());
    }

    /** What came and went within one batch is nothing to tell. */
    private static Stream<TiesMoved.Move> lastOfEach(List<TiesMoved.Move> moves) {
        Map<List<UUID>, TiesMoved.Move> last = new LinkedHashMap<>();
        moves.forEach(move -> last.put(List.of(move.followerId(), move.followeeId()), move));
        return last.values().stream();
    }

    /** Only groups let in and invite; who follows a group that way is one of it. */
    private Stream<Notice> noticesOf(TiesMoved.Move move) {
        UUID follower = move.followerId();
        UUID followee = move.followeeId();
        return switch (move.now()) {
            case NONE -> Stream.empty();
            case REQUESTED ->
                    stewards.list(followee).stream()
                            .map(steward -> Notice.of(steward, REQUEST, followee, follower, null));
            case INVITED -> Stream.of(Notice.of(follower, INVITATION, followee, null, null));
            case FOLLOWING ->
                    Stream.of(
                            move.before() == Relation.REQUESTED
                                    ? Notice.of(follower, ACCEPTANCE, followee, null, null)
                                    : new Notice(
                                            followee, FOLLOW, followee, follower, follower, null));
        };
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes ConversationMoved conversation) {
        switch (conversation) {
            case ConversationMoved.OfQuestion moved -> tellOf(moved.question(), moved.givenBy());
            case ConversationMoved.OfGuestReply moved -> tellOf(moved.reply());
        }
    }

    /** What is settled waits for nobody. */
    private void tellOf(QuestionChanged question, @Nullable UUID givenBy) {
        UUID id = question.questionId();
        switch (question.state()) {
            case OPEN ->
                    tell(
                            whomItFits(question)
                                    .map(one -> Notice.of(one, QUESTION, id, null, null))
                                    .toList());
            case CLAIMED -> tellOfHandover(question, givenBy);
            case ANSWERED, HELPED, DECLINED, WITHDRAWN ->
                    say(notifications.takeBackAbout(List.of(id)));
        }
    }

    private void tellOfHandover(QuestionChanged question, @Nullable UUID givenBy) {
        UUID holder = question.claimedBy();
        if (holder != null && givenBy != null) {
            tell(List.of(Notice.of(holder, HANDOVER, question.questionId(), givenBy, null)));
        }
    }

    private static Stream<UUID> whomItFits(QuestionChanged question) {
        return Stream.concat(
                        Stream.ofNullable(question.addressedTo()), question.offeredTo().stream())
                .distinct();
    }

    private void tellOf(GuestReplyChanged reply) {
        switch (reply.state()) {
            case HELD, SHOWN ->
                    tell(
                            List.of(
                                    new Notice(
                                            reply.postAuthorId(),
                                            GUEST_REPLY,
                                            reply.postId(),
                                            reply.replyId(),
                                            null,
                                            null)));
            case HIDDEN, ERASED -> say(notifications.takeBackAbout(List.of(reply.replyId())));
        }
    }

    /** In a transaction of its own, or the caller's. */
    @Transactional
    void tell(List<Notice> notices) {
        say(notifications.tell(notices, clock.instant()));
    }

    private void say(Collection<UUID> receiverIds) {
        if (!receiverIds.isEmpty()) {
            changed.fire(new NotificationsChanged(new HashSet<>(receiverIds)));
        }
    }

    /** The oldest first; how many are gone. */
    @Transactional
    int sweep(Instant before, int limit) {
        return notifications.sweep(before, limit);
    }
}
