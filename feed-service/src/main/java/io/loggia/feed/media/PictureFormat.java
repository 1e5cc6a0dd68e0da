package io.loggia.feed.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of files that are taken, each with how it begins. */
enum PictureFormat {
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "\u0089PNG\r\n\u001A\n"),
    GIF("image/gif", "GIF8"),
    WEBP("image/webp", "RIFF");

    private final String mediaType;

    /** Bytes as characters of ISO 8859-1. */
    private final String beginning;

    PictureFormat(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<PictureFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isHowBegins(byte[] file) {
        int length = Math.min(file.length, beginning.length());
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }

    /** Found by name, since the class loader of an application hides plug-ins from ImageIO. */
    ImageReader newReader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(mediaType).next();
    }
}
