package io.loggia.feed.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its hashes, in hexadecimal digits; what was erased is absent, and so is its salt.
 */
record ExportedEntry(
        long number,
        Instant at,
        Act act,
        String detailHash,
        String hash,
        @Nullable String salt,
        @Nullable UUID stewardId,
        @Nullable UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        @Nullable String reason) {

    private static final HexFormat HEX = HexFormat.of();

    static ExportedEntry of(Entry entry) {
        JournalEntryView told = JournalEntryView.of(entry);
        byte[] salt = entry.salt();
        return new ExportedEntry(
                entry.number(),
                entry.at(),
                entry.act(),
                HEX.formatHex(entry.detailHash()),
                HEX.formatHex(entry.hash()),
                salt == null ? null : HEX.formatHex(salt),
                told.stewardId(),
                told.profileId(),
                told.postId(),
                told.rule(),
                told.reason());
    }
}
