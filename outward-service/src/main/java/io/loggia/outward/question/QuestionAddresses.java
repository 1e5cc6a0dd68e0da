package io.loggia.outward.question;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.face.FaceRepository;
import io.loggia.outward.rendering.PublicHtml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where questions, and what answers them, are to be found outside. */
@ApplicationScoped
class QuestionAddresses {

    private final OutwardConfig config;
    private final FaceRepository faces;

    QuestionAddresses(OutwardConfig config, FaceRepository faces) {
        this.config = config;
        this.faces = faces;
    }

    String of(Question question) {
        return config.addressOf("/q/" + question.publicId());
    }

    /** For the asker alone. */
    String ofStatus(String token) {
        return config.addressOf("/q/status/" + token);
    }

    /** What an asker may call somebody who answers. */
    String nameOf(UUID profileId) {
        return faces.find(profileId).map(face -> face.displayName()).orElse(config.companyName());
    }

    /** Of a post that is public, or null while its author shows no face. */
    @Nullable String ofPost(UUID authorId, String publicId) {
        return faces.find(authorId)
                .map(face -> "/@" + PublicHtml.encoded(face.handle()) + "/" + publicId)
                .map(config::addressOf)
                .orElse(null);
    }
}
