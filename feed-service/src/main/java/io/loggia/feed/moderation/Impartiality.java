package io.loggia.feed.moderation;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.Report;
import java.util.List;
import java.util.UUID;

/**
 * Nobody decides about themselves, about what they have reported, or about an appeal against what
 * they have decided.
 */
final class Impartiality {

    private Impartiality() {}

    static boolean mayDecide(Concern concern, List<Report> reports, UUID stewardId) {
        boolean waits = concern.waitsForRuling() || concern.waitsForDecision();
        return waits && isImpartial(concern, reports, stewardId);
    }

    static void require(Concern concern, List<Report> reports, UUID stewardId) {
        if (!isImpartial(concern, reports, stewardId)) {
            throw FeedProblem.NOT_YOURS_TO_DECIDE.exception();
        }
    }

    private static boolean isImpartial(Concern concern, List<Report> reports, UUID stewardId) {
        boolean concerned =
                concern.personId().equals(stewardId)
                        || reports.stream()
                                .anyMatch(report -> report.reporterId().equals(stewardId));
        boolean decided = concern.waitsForDecision() && concern.stewards().contains(stewardId);
        return !concerned && !decided;
    }
}
