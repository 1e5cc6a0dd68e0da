package io.loggia.profile.directory;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Every profile as it stands, for topic {@code profiles}. */
@ApplicationScoped
class ProfileReplay implements ReplaySource {

    private final ProfileRepository profiles;

    ProfileReplay(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    @Override
    public String topic() {
        return "profiles";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                profiles.holdAfter(ReplaySource.idAt(after), limit),
                ProfileEvents::stateOf,
                Profile::id);
    }
}
