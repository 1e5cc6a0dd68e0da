package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one stylesheet, named after what it holds, so that browsers may keep it. */
@ApplicationScoped
class Stylesheet {

    private static final String FILE = "site.css";

    private final String text;
    private final String name;

    Stylesheet() {
        try (@Nullable InputStream css = Stylesheet.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(css, FILE).readAllBytes();
            text = new String(bytes, StandardCharsets.UTF_8);
            name = "site-" + Fingerprint.of(text) + ".css";
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    String text() {
        return text;
    }

    String name() {
        return name;
    }

    String path() {
        return "/assets/" + name;
    }
}
