package io.loggia.feed.catchup;

import io.loggia.events.Audience;
import io.loggia.events.ProfileKind;
import io.loggia.events.TopicSlug;
import io.loggia.feed.audience.Belonging;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.post.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A post that the reader may have missed, with the reasons for it: none, and it is no pick. */
record Pick(PostRow post, List<Reason> reasons, int weight) {

    /** Reactions of people whom the reader follows say more than others: for each, up to five. */
    static final int FOLLOWED_REACTION = 8;

    static final int MOST_FOLLOWED_REACTIONS = 5;

    /** Fewer strangers than these are no reason. */
    static final int MANY = 3;

    /**
     * @param author what kind of profile wrote it
     */
    static Pick of(PostRow post, ProfileKind author, Signals signals, Reading reading) {
        List<Reason> reasons =
                Stream.concat(ofOthers(post, signals, reading), ofTies(post, author, reading))
                        .toList();
        return new Pick(post, reasons, reasons.stream().mapToInt(Pick::weightOf).sum());
    }

    private static Stream<Reason> ofOthers(PostRow post, Signals signals, Reading reading) {
        List<Reason> reasons = new ArrayList<>();
        if (post.mentionIds().contains(reading.readerId())) {
            reasons.add(Reason.of(ReasonKind.MENTION));
        }
        if (!signals.answeredByFollowees().isEmpty()) {
            reasons.add(Reason.byFollowees(ReasonKind.ANSWERED, signals.answeredByFollowees()));
        }
        if (!signals.passedOnByFollowees().isEmpty()) {
            reasons.add(Reason.byFollowees(ReasonKind.REPOSTED, signals.passedOnByFollowees()));
        }
        if (signals.reactedFollowed() > 0 || signals.reacted() >= MANY) {
            reasons.add(Reason.reacted(signals.reacted(), signals.reactedFollowed()));
        }
        return reasons.stream();
    }

    /** What the reader follows, of all that the post comes from. */
    private static Stream<Reason> ofTies(PostRow post, ProfileKind author, Reading reading) {
        List<Reason> reasons = new ArrayList<>();
        if (reading.follows(post.facts().authorId())) {
            reasons.add(
                    Reason.of(
                            author == ProfileKind.SYSTEM ? ReasonKind.SYSTEM : ReasonKind.AUTHOR));
        }
        if (post.facts().audience() == Audience.GROUP) {
            reasons.add(Reason.of(ReasonKind.GROUP));
        }
        List<String> topics =
                post.topics().stream()
                        .filter(slug -> reading.follows(TopicSlug.of(slug).profileId()))
                        .toList();
        if (!topics.isEmpty()) {
            reasons.add(Reason.about(topics));
        }
        if (post.sources().contains(Belonging.COMPANY)) {
            reasons.add(Reason.of(ReasonKind.COMPANY));
        }
        return reasons.stream();
    }

    private static int weightOf(Reason reason) {
        long followed = Math.min(reason.followed(), MOST_FOLLOWED_REACTIONS);
        int more = reason.kind() == ReasonKind.REACTED ? (int) followed * FOLLOWED_REACTION : 0;
        return reason.kind().weight(reason.count()) + more;
    }

    boolean has(ReasonKind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
