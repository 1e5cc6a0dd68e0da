package io.loggia.feed.activity;

import java.util.List;

/** What came of events that arrived together; none of them was looked at if they were too many. */
record Taking(boolean tooMany, Usage.Allowance allowance, List<FateView> fates) {

    static Taking tooMany(Usage.Allowance allowance) {
        return new Taking(true, allowance, List.of());
    }

    static Taking of(Usage.Allowance allowance, List<FateView> fates) {
        return new Taking(false, allowance, fates);
    }
}
