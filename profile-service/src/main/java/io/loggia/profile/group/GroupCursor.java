package io.loggia.profile.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of groups ends: the last one's name as it is sorted, and its id. The name stands in
 * it, so that nobody learns from an id of where a group stands that they may not know of.
 */
record GroupCursor(String sortName, UUID id) {

    static final GroupCursor START = new GroupCursor("", new UUID(0, 0));

    private static final int LONGEST = 2_048;
    private static final int BEFORE_NAME = 2 * Long.BYTES;

    /** Empty for whatever {@link #encode} never wrote. */
    static Optional<GroupCursor> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() < BEFORE_NAME
                    ? Optional.empty()
                    : Optional.of(read(bytes)).filter(cursor -> cursor.isSpelt(text));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static GroupCursor read(ByteBuffer bytes) throws CharacterCodingException {
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        return new GroupCursor(UTF_8.newDecoder().decode(bytes).toString(), id);
    }

    private boolean isSpelt(String text) {
        return sortName.chars().noneMatch(Character::isISOControl) && encode().equals(text);
    }

    String encode() {
        byte[] name = sortName.getBytes(UTF_8);
        byte[] bytes =
                ByteBuffer.allocate(BEFORE_NAME + name.length)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .put(name)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
