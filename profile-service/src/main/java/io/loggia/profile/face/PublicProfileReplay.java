package io.loggia.profile.face;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What everybody shows outside, and who shows nothing any more, for {@code public-profiles}. */
@ApplicationScoped
class PublicProfileReplay implements ReplaySource {

    private final PublicFaceRepository faces;

    PublicProfileReplay(PublicFaceRepository faces) {
        this.faces = faces;
    }

    @Override
    public String topic() {
        return "public-profiles";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                faces.holdAfter(ReplaySource.idAt(after), limit),
                PublicFaceEvents::stateOf,
                PublicFace::profileId);
    }
}
