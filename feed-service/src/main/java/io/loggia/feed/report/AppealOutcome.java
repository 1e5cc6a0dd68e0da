package io.loggia.feed.report;

/** What an appeal comes to: the post stays away for good, or it stands again as it was. */
public enum AppealOutcome {
    UPHELD,
    OVERTURNED
}
