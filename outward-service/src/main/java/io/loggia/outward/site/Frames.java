package io.loggia.outward.site;

import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Puts together what every page has around its content. */
@ApplicationScoped
class Frames {

    private static final int DESCRIPTION = 160;

    private final OutwardConfig config;
    private final Stylesheet stylesheet;

    Frames(OutwardConfig config, Stylesheet stylesheet) {
        this.config = config;
        this.stylesheet = stylesheet;
    }

    /** Of the page at that path. */
    Builder of(Words words, String title, String description, String path) {
        return new Builder(words, title, Excerpt.of(description, DESCRIPTION), path);
    }

    /** A frame in the making: most of this few pages have. */
    final class Builder {

        private final Words words;
        private final String title;
        private final String description;
        private final String path;
        private boolean indexed = true;
        private @Nullable String atom;
        private @Nullable String json;
        private @Nullable String embeddable;
        private @Nullable PictureView picture;
        private @Nullable String data;
        private @Nullable String refresh;

        private Builder(Words words, String title, String description, String path) {
            this.words = words;
            this.title = title;
            this.description = description;
            this.path = path;
        }

        Builder feeds(String atomPath, @Nullable String jsonPath) {
            atom = atomPath;
            json = jsonPath;
            return this;
        }

        Builder indexed(boolean wished) {
            indexed = wished;
            return this;
        }

        /** Other sites may show it, and find here how. */
        Builder embeddable() {
            embeddable = config.addressOf(Oembed.pathFor(config.addressOf(path)));
            return this;
        }

        /** What stands for the page where others link to it. */
        Builder picture(@Nullable PictureView first) {
            picture = first;
            return this;
        }

        Builder linkedData(String written) {
            data = written;
            return this;
        }

        /** Asks again in two seconds, there. */
        Builder refreshed(String next) {
            refresh = "2;url=" + next;
            return this;
        }

        Frame build() {
            return new Frame(
                    words,
                    words.language().tag(),
                    config.companyName(),
                    title,
                    description,
                    config.addressOf(path),
                    stylesheet.path(),
                    indexed,
                    atom,
                    json,
                    embeddable,
                    picture,
                    picture == null ? null : config.addressOf(picture.path()),
                    data,
                    refresh);
        }
    }
}
