package io.loggia.feed.digest;

import io.loggia.feed.wording.Wording;
import java.util.List;

/** What stands in a digest, and where its links lead. */
public record LetterPage(
        Wording words,
        String title,
        List<LetterItem> items,
        String all,
        String settings,
        String stop) {}
