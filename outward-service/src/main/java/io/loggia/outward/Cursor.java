package io.loggia.outward;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** Where a page ends: the number of its last entry. Opaque to clients, in one spelling. */
public record Cursor(long number) {

    /** Before the first item of a list that goes from the newest to the oldest. */
    public static final Cursor NEWEST = new Cursor(Long.MAX_VALUE);

    public String encode() {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty for whatever {@link #encode} never wrote. */
    public static Optional<Cursor> decode(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != Long.BYTES) {
                return Optional.empty();
            }
            Cursor cursor = new Cursor(bytes.getLong());
            boolean ours = cursor.number > 0 && cursor.encode().equals(text);
            return ours ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
