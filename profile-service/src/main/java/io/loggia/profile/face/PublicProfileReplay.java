package io.loggia.profile.face;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody shows outside, and who shows nothing any more, for {@code public-profiles}. */
@ApplicationScoped
class PublicProfileReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<PublicFace> some =
                faces.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream().map(PublicFaceEvents::stateOf).toList(),
                        some.getLast().profileId().toString());
    }
}
