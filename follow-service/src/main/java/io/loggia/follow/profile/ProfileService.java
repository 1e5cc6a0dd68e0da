package io.loggia.follow.profile;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the projection; applying an event twice, or an older one, changes nothing. */
@ApplicationScoped
class ProfileService {

    private final ProfileRepository profiles;

    ProfileService(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    @Transactional
    void apply(List<Delivered<ProfileEvent>> batch) {
        for (Delivered<ProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case ProfileChanged profile -> profiles.apply(profile, delivered.epoch());
            }
        }
    }
}
