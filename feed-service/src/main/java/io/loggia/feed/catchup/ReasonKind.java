package io.loggia.feed.catchup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a post is picked, and what that weighs: {@code each} for one of whatever is counted, {@code
 * most} in all. The sum is a post's weight; of two that weigh the same the newer one comes first.
 */
@Schema(name = "CatchUpReasonKind")
enum ReasonKind {
    /** The reader is mentioned. */
    MENTION(100, 100),
    /** People whom the reader follows have answered it. */
    ANSWERED(15, 45),
    /** People whom the reader follows have passed it on. */
    REPOSTED(15, 45),
    /** People have reacted to it; see {@link Pick} for those whom the reader follows. */
    REACTED(1, 20),
    /** The reader follows its author. */
    AUTHOR(30, 30),
    /** The reader follows the system that posted it: there may be many of these. */
    SYSTEM(5, 5),
    /** It was said in a group of the reader's. */
    GROUP(20, 20),
    /** The reader follows topics of it. */
    TOPIC(10, 20),
    /** It is the company's own voice, which everybody follows. */
    COMPANY(15, 15);

    private final int each;
    private final int most;

    ReasonKind(int each, int most) {
        this.each = each;
        this.most = most;
    }

    int weight(long count) {
        return (int) Math.min(most, each * count);
    }
}
