package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/** Puts a frame together, most of which few pages have. */
final class FrameBuilder {

    private final Words words;
    private final String company;
    private final String title;
    private final String description;
    private final String canonical;
    private final String stylesheet;
    private boolean indexed = true;
    private @Nullable String atom;
    private @Nullable String json;
    private @Nullable String data;
    private @Nullable String refresh;

    FrameBuilder(
            Words words,
            String company,
            String title,
            String description,
            String canonical,
            String stylesheet) {
        this.words = words;
        this.company = company;
        this.title = title;
        this.description = description;
        this.canonical = canonical;
        this.stylesheet = stylesheet;
    }

    FrameBuilder feeds(String atomPath, @Nullable String jsonPath) {
        atom = atomPath;
        json = jsonPath;
        return this;
    }

    FrameBuilder indexed(boolean wished) {
        indexed = wished;
        return this;
    }

    FrameBuilder linkedData(String written) {
        data = written;
        return this;
    }

    /** Asks again in two seconds, there. */
    FrameBuilder refreshed(String path) {
        refresh = "2;url=" + path;
        return this;
    }

    Frame build() {
        return new Frame(
                words,
                words.language().tag(),
                company,
                title,
                description,
                canonical,
                stylesheet,
                indexed,
                atom,
                json,
                data,
                refresh);
    }
}
