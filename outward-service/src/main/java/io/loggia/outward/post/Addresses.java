package io.loggia.outward.post;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.face.FaceRepository;
import io.loggia.outward.rendering.PublicHtml;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where posts are to be found outside. */
@ApplicationScoped
class Addresses {

    private final OutwardConfig config;
    private final FaceRepository faces;

    Addresses(OutwardConfig config, FaceRepository faces) {
        this.config = config;
        this.faces = faces;
    }

    /** The whole URL, or null while its author shows no face. */
    @Nullable String of(Passage passage) {
        return faces.find(passage.authorId())
                .map(face -> "/@" + PublicHtml.encoded(face.handle()) + "/" + passage.publicId())
                .map(config::addressOf)
                .orElse(null);
    }
}
