package io.loggia.outward.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that pages bring with them, named after what it holds, so that browsers may keep it. */
record Asset(String text, String name) {

    /** The file of that name and ending beside this class. */
    static Asset of(String file, String ending) {
        String whole = file + "." + ending;
        try (@Nullable InputStream bytes = Asset.class.getResourceAsStream(whole)) {
            String text =
                    new String(
                            Objects.requireNonNull(bytes, whole).readAllBytes(),
                            StandardCharsets.UTF_8);
            return new Asset(text, file + "-" + Fingerprint.of(text) + "." + ending);
        } catch (IOException e) {
            throw new UncheckedIOException(whole, e);
        }
    }

    String path() {
        return "/assets/" + name;
    }
}
