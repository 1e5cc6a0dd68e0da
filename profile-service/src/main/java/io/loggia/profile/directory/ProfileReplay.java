package io.loggia.profile.directory;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every profile as it stands, for topic {@code profiles}. */
@ApplicationScoped
class ProfileReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Profile> some = hold(profiles, after, limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream().map(ProfileEvents::stateOf).toList(),
                        some.getLast().id().toString());
    }

    static List<Profile> hold(ProfileRepository profiles, @Nullable String after, int limit) {
        return profiles.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
    }
}
