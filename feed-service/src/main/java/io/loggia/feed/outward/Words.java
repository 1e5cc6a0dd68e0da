package io.loggia.feed.outward;

import io.loggia.feed.outward.Redaction.Cut;
import java.util.List;
import java.util.stream.Collectors;

/** The words of some leaves as one text, whatever markup stands between them. */
final class Words {

    private Words() {}

    static String of(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::words).collect(Collectors.joining());
    }

    /** What stands instead of a cut is said where it begins; other leaves lose their part of it. */
    static void redact(List<Leaf> leaves, Redaction redaction) {
        List<Cut> cuts = redaction.cutsIn(of(leaves));
        if (cuts.isEmpty()) {
            return;
        }
        int start = 0;
        for (Leaf leaf : leaves) {
            String left = left(leaf.words(), start, cuts);
            if (!left.equals(leaf.words())) {
                leaf.say(left);
            }
            start += leaf.words().length();
        }
    }

    private static String left(String words, int start, List<Cut> cuts) {
        StringBuilder left = new StringBuilder();
        int end = start + words.length();
        int done = start;
        for (Cut cut : cuts) {
            if (cut.end() <= start || cut.start() >= end) {
                continue;
            }
            left.append(words, done - start, Math.max(cut.start(), done) - start);
            if (cut.start() >= start) {
                left.append(cut.instead());
            }
            done = Math.min(cut.end(), end);
        }
        return left.append(words, done - start, words.length()).toString();
    }
}
