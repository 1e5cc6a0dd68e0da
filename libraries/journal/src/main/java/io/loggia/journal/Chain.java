package io.loggia.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How entries are hashed: SHA-256 over parts that each say their length first. Entries that stand
 * are verified by it, so it stays as it is.
 */
public final class Chain {

    private static final int HASH_BYTES = 32;

    private Chain() {}

    /** What stands before the first entry. */
    public static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    static byte[] detailHash(byte[] salt, Deed deed) {
        Stream<byte[]> told =
                Stream.of(
                                deed.stewardId().toString(),
                                idOf(deed.profileId()),
                                idOf(deed.postId()),
                                deed.rule() == null ? "" : deed.rule(),
                                deed.reason())
                        .map(part -> part.getBytes(StandardCharsets.UTF_8));
        return hash(Stream.concat(Stream.of(salt), told));
    }

    private static String idOf(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** Of an entry that follows the one with that hash. */
    public static byte[] hash(
            byte[] previous, long number, Instant at, String act, byte[] detailHash) {
        return hash(
                Stream.of(
                        previous,
                        ByteBuffer.allocate(Long.BYTES).putLong(number).array(),
                        ByteBuffer.allocate(Long.BYTES).putLong(at.toEpochMilli()).array(),
                        act.getBytes(StandardCharsets.UTF_8),
                        detailHash));
    }

    private static byte[] hash(Stream<byte[]> parts) {
        MessageDigest sha = sha256();
        parts.forEach(
                part -> {
                    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
                    sha.update(part);
                });
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
