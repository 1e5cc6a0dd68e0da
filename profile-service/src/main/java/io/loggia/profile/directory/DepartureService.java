package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * People who leave the company, and who come back; for whoever knows of it, an admin or a directory
 * of people. What a person has left already, or never left, stays as it is.
 */
@ApplicationScoped
public class DepartureService {

    private final ProfileRepository profiles;
    private final ProfileEvents events;
    private final Clock clock;

    DepartureService(ProfileRepository profiles, ProfileEvents events, Clock clock) {
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /** From now on a former colleague: the handle and what was said stay theirs. */
    @Transactional
    public ProfileView leave(UUID personId) {
        return change(personId, person -> person.leave(clock.instant()));
    }

    /** A colleague again, with the profile of before. */
    @Transactional
    public ProfileView comeBack(UUID personId) {
        return change(personId, person -> person.comeBack(clock.instant()));
    }

    /** Topics, groups and systems leave no company. */
    private ProfileView change(UUID personId, Predicate<Profile> step) {
        Profile person =
                profiles.findLocked(personId)
                        .filter(found -> found.kind() == ProfileKind.PERSON)
                        .orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (step.test(person)) {
            events.changed(person);
        }
        return ProfileView.of(person);
    }
}
