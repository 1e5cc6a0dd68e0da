package io.loggia.follow;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page ends: time and id of its last item. Opaque to clients, in one spelling. */
public record Cursor(Instant at, UUID id) {

    /** Before the first item of a list that goes from the newest to the oldest. */
    public static final Cursor NEWEST =
            new Cursor(Instant.parse("2999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final int BYTES = 24;

    public String encode() {
        byte[] bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(at.toEpochMilli())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty for whatever {@link #encode} never wrote. */
    public static Optional<Cursor> decode(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            Cursor cursor =
                    new Cursor(
                            Instant.ofEpochMilli(bytes.getLong()),
                            new UUID(bytes.getLong(), bytes.getLong()));
            boolean ours = cursor.isOfOurTimes() && cursor.encode().equals(text);
            return ours ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A made-up time would otherwise reach the database, which has an end of time. */
    private boolean isOfOurTimes() {
        return at.isAfter(OLDEST) && at.isBefore(NEWEST.at);
    }
}
