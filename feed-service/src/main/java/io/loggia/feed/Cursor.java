package io.loggia.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page ends: the last id that was looked at. Opaque to clients, in one spelling. */
public record Cursor(UUID id) {

    private static final int BYTES = 16;

    public String encode() {
        byte[] bytes =
                ByteBuffer.allocate(BYTES)
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
            Cursor cursor = new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
            return cursor.encode().equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
