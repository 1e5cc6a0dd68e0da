package io.loggia.profile.erasure;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of erasures ends: whether the last one is done, and its id. */
record ErasureCursor(boolean done, UUID id) {

    /** Before all: ids go down. */
    static final ErasureCursor START = new ErasureCursor(false, new UUID(-1, -1));

    private static final int LENGTH = 1 + 2 * Long.BYTES;
    private static final int LONGEST = 64;

    /** Empty for whatever {@link #encode} never wrote. */
    static Optional<ErasureCursor> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == LENGTH
                    ? Optional.of(read(bytes)).filter(cursor -> cursor.encode().equals(text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ErasureCursor read(ByteBuffer bytes) {
        return new ErasureCursor(bytes.get() == 1, new UUID(bytes.getLong(), bytes.getLong()));
    }

    static ErasureCursor at(Erasure erasure) {
        return new ErasureCursor(erasure.doneAt() != null, erasure.id());
    }

    String encode() {
        byte[] bytes =
                ByteBuffer.allocate(LENGTH)
                        .put((byte) (done ? 1 : 0))
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
