package io.loggia.profile.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of people ends: the last one's tier, name as it is sorted, and id, and whether
 * spelling was forgiven. Opaque to clients, in one spelling.
 */
record Position(boolean forgiving, int tier, String sortName, UUID id) {

    /** Before everybody. */
    static final Position START = new Position(false, 0, "", new UUID(0, 0));

    static final Position START_FORGIVING = new Position(true, 0, "", new UUID(0, 0));

    private static final int LONGEST = 4_096;
    private static final int BEFORE_NAME = 1 + 2 * Long.BYTES;
    private static final int FORGIVING = 0x10;
    private static final int TIER = 0x0F;

    static Position of(Hit last, boolean forgiving) {
        return new Position(forgiving, last.tier(), last.sortName(), last.id());
    }

    /** Empty for whatever {@link #encode} never wrote. */
    static Optional<Position> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() < BEFORE_NAME
                    ? Optional.empty()
                    : Optional.of(read(bytes)).filter(position -> position.isSpelt(text));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Position read(ByteBuffer bytes) throws CharacterCodingException {
        byte flags = bytes.get();
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        String name = UTF_8.newDecoder().decode(bytes).toString();
        return new Position((flags & FORGIVING) != 0, flags & TIER, name, id);
    }

    private boolean isSpelt(String text) {
        return sortName.chars().noneMatch(Character::isISOControl) && encode().equals(text);
    }

    String encode() {
        byte[] name = sortName.getBytes(UTF_8);
        byte[] bytes =
                ByteBuffer.allocate(BEFORE_NAME + name.length)
                        .put((byte) (tier | (forgiving ? FORGIVING : 0)))
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .put(name)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
