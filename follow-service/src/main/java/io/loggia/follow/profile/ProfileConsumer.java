package io.loggia.follow.profile;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code profiles}: what there is to follow. */
@ApplicationScoped
class ProfileConsumer {

    private final Deliveries deliveries;
    private final ProfileService profiles;
    private final Event<ProfilesApplied> applied;

    ProfileConsumer(
            Deliveries deliveries, ProfileService profiles, Event<ProfilesApplied> applied) {
        this.deliveries = deliveries;
        this.profiles = profiles;
        this.applied = applied;
    }

    @Incoming("profiles")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, ProfileEvent.class, this::onProfiles);
    }

    private void onProfiles(List<Delivered<ProfileEvent>> batch) {
        profiles.apply(batch);
        applied.fire(
                new ProfilesApplied(
                        batch.stream()
                                .map(delivered -> idOf(delivered.event()))
                                .collect(Collectors.toSet())));
    }

    private static UUID idOf(ProfileEvent event) {
        return switch (event) {
            case ProfileChanged profile -> profile.profileId();
            case ProfileErased erased -> erased.profileId();
        };
    }
}
