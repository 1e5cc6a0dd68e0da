package io.loggia.outward.site;

import io.loggia.events.OutwardPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Pictures as feed-service draws them for outside, in the store that the site reads. */
public final class Drawn {

    private Drawn() {}

    public static OutwardPicture jpeg(String alt) {
        return drawn("image/jpeg", alt);
    }

    public static OutwardPicture png(String alt) {
        return drawn("image/png", alt);
    }

    static String path(OutwardPicture picture) {
        return "/media/" + picture.name();
    }

    static byte[] bytes(OutwardPicture picture) {
        try {
            return Files.readAllBytes(file(picture.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void lose(OutwardPicture picture) throws IOException {
        Files.delete(file(picture.name()));
    }

    private static OutwardPicture drawn(String mediaType, String alt) {
        var name = UUID.randomUUID().toString().replace("-", "");
        var file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ("pixels of " + name).repeat(5_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutwardPicture(name, mediaType, 40, 30, alt);
    }

    private static Path file(String name) {
        return SiteProcess.PICTURES.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
