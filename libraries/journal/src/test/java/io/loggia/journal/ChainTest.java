package io.loggia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final String PAUSED = "VOICE_PAUSED";
    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");
    private static final byte[] SALT = new byte[16];
    private static final Deed DEED =
            new Deed(PAUSED, new UUID(1, 1), new UUID(2, 2), null, null, "a reason");

    private final byte[] detailHash = Chain.detailHash(SALT, DEED);
    private final byte[] hash = Chain.hash(Chain.beginning(), 1, AT, PAUSED, detailHash);

    @Test
    void entryFollowsTheOneBefore() {
        assertThat(entry(AT, SALT, DEED).follows(Chain.beginning())).isTrue();
    }

    /** Of an entry as it may stand anywhere; made without this code. */
    @Test
    void hashesStayWhatTheyHaveBeen() {
        assertThat(HexFormat.of().formatHex(detailHash))
                .isEqualTo("f034ec166ddfd148997667d8e974a4c533cbfeaa57b57f96ce3b40cd021723a3");
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("c301099babef357151482a5c54ab97a9ff42861eb2057341900dfd938756cd56");
    }

    @Test
    void erasedWordsLeaveTheChainWhole() {
        var erased = new Entry(1, AT, PAUSED, detailHash, hash, null, null);

        assertThat(erased.follows(Chain.beginning())).isTrue();
    }

    @Test
    void whatWasChangedAfterwardsIsSeen() {
        var otherReason = new Deed(PAUSED, new UUID(1, 1), new UUID(2, 2), null, null, "another");

        assertThat(entry(AT, SALT, otherReason).follows(Chain.beginning())).isFalse();
        assertThat(entry(AT.plusMillis(1), SALT, DEED).follows(Chain.beginning())).isFalse();
        assertThat(entry(AT, SALT, DEED).follows(hash)).isFalse();
    }

    @Test
    void wordsCannotMoveFromOneFieldIntoAnother() {
        var one = new Deed("REMOVED", new UUID(1, 1), new UUID(2, 2), null, "ab", "c");
        var other = new Deed("REMOVED", new UUID(1, 1), new UUID(2, 2), null, "a", "bc");

        assertThat(Chain.detailHash(SALT, one)).isNotEqualTo(Chain.detailHash(SALT, other));
    }

    private Entry entry(Instant at, byte[] salt, Deed deed) {
        return new Entry(1, at, PAUSED, detailHash, hash, salt, deed);
    }
}
