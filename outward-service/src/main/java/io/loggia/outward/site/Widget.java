package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of "Talk with us": one for the pages of other sites, and one for our form in the
 * frame there.
 */
@ApplicationScoped
class Widget {

    private final String text = read("ask.js");
    private final String escape = read("escape.js");

    String text() {
        return text;
    }

    String escape() {
        return escape;
    }

    private static String read(String name) {
        try (@Nullable InputStream file = Widget.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
