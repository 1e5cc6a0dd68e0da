package io.loggia.profile.directory;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every profile that is no group's, for other systems. */
@ApplicationScoped
class PublishedProfileReplay implements ReplaySource {

    private final ProfileRepository profiles;

    PublishedProfileReplay(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    @Override
    public String topic() {
        return "published-profiles";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        List<Profile> some = profiles.holdAfter(ReplaySource.idAt(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream()
                                .map(ProfileEvents::publishedOf)
                                .flatMap(Optional::stream)
                                .toList(),
                        some.getLast().id().toString());
    }
}
