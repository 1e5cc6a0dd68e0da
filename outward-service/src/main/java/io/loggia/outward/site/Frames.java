package io.loggia.outward.site;

import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins the frame of a page. */
@ApplicationScoped
class Frames {

    private static final int DESCRIPTION = 160;

    private final OutwardConfig config;
    private final Stylesheet stylesheet;

    Frames(OutwardConfig config, Stylesheet stylesheet) {
        this.config = config;
        this.stylesheet = stylesheet;
    }

    FrameBuilder of(Words words, String title, String description, String path) {
        return new FrameBuilder(
                words,
                config.companyName(),
                title,
                Excerpt.of(description, DESCRIPTION),
                config.addressOf(path),
                stylesheet.path());
    }
}
