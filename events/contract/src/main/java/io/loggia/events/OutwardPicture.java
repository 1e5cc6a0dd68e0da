package io.loggia.events;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A picture of a post for the world, drawn once more for outside: its bytes lie in the outward
 * store under {@code name}, 128 random bits in 32 hexadecimal digits, and never change. {@code alt}
 * says what it shows, without a name of the inside, and may be empty.
 */
public record OutwardPicture(String name, String mediaType, int width, int height, String alt) {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("image/(jpeg|png)");

    public OutwardPicture {
        requireNonNull(alt, "alt");
        if (!NAME.matcher(requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException("a picture's name has 32 hexadecimal digits");
        }
        if (!MEDIA_TYPE.matcher(requireNonNull(mediaType, "mediaType")).matches()) {
            throw new IllegalArgumentException("a picture is JPEG or PNG");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a width and a height");
        }
    }
}
