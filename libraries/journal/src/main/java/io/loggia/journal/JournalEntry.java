package io.loggia.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its hashes, in hexadecimal digits; what was erased is null, and so is its salt. So
 * it stands in the export, in this order.
 */
public record JournalEntry(
        long number,
        Instant at,
        String act,
        String detailHash,
        String hash,
        @Nullable String salt,
        @Nullable UUID stewardId,
        @Nullable UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        @Nullable String reason) {

    private static final HexFormat HEX = HexFormat.of();

    static JournalEntry of(Entry entry) {
        Deed deed = entry.deed();
        byte[] salt = entry.salt();
        return new JournalEntry(
                entry.number(),
                entry.at(),
                entry.act(),
                HEX.formatHex(entry.detailHash()),
                HEX.formatHex(entry.hash()),
                salt == null ? null : HEX.formatHex(salt),
                deed == null ? null : deed.stewardId(),
                deed == null ? null : deed.profileId(),
                deed == null ? null : deed.postId(),
                deed == null ? null : deed.rule(),
                deed == null ? null : deed.reason());
    }
}
