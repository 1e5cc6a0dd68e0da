package io.loggia.follow.profile;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileEvent;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Keeps the projection; applying an event twice, or an older one, changes nothing. */
@ApplicationScoped
class ProfileService {

    private final ProfileRepository profiles;
    private final ProfileTopicRepository topics;
    private final Event<PersonErased> erasures;

    ProfileService(
            ProfileRepository profiles,
            ProfileTopicRepository topics,
            Event<PersonErased> erasures) {
        this.profiles = profiles;
        this.topics = topics;
        this.erasures = erasures;
    }

    @Transactional
    void apply(List<Delivered<ProfileEvent>> batch) {
        for (Delivered<ProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case ProfileChanged profile -> apply(profile, delivered.epoch());
                case ProfileErased erased -> erase(erased, delivered.epoch());
            }
        }
    }

    /** The row is first: who has changed it holds it, and the topics with it. */
    private void apply(ProfileChanged profile, long epoch) {
        if (profiles.apply(profile, epoch)) {
            topics.replace(profile.profileId(), topicsOf(profile));
        }
    }

    private void erase(ProfileErased erased, long epoch) {
        if (profiles.erase(erased, epoch)) {
            topics.replace(erased.profileId(), Topics.NONE);
            erasures.fire(
                    new PersonErased(erased.profileId(), erased.version(), erased.erasedAt()));
        }
    }

    /** Topics count of people at work here alone. */
    private static Topics topicsOf(ProfileChanged profile) {
        boolean counts =
                profile.kind() == ProfileKind.PERSON && profile.state() == ProfileState.ACTIVE;
        return counts
                ? new Topics(Set.copyOf(profile.askTopics()), Set.copyOf(profile.learnTopics()))
                : Topics.NONE;
    }
}
