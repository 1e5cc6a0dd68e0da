package io.loggia.outward.appeal;

/** What an appeal comes to: the removal holds for good, or the post is as it was before. */
public enum AppealOutcome {
    UPHELD,
    OVERTURNED
}
