package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries into a profile what the company says of that person, in one step and one event. */
@ApplicationScoped
public class EmploymentService {

    private final ProfileRepository profiles;
    private final ProfileEvents events;
    private final Clock clock;

    EmploymentService(ProfileRepository profiles, ProfileEvents events, Clock clock) {
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Only what is said otherwise than before changes the profile: what the company merely repeats
     * does not undo what people wrote of themselves since.
     */
    @Transactional(TxType.MANDATORY)
    public void carry(UUID personId, Employment before, Employment now, boolean active) {
        Profile person =
                profiles.findLocked(personId)
                        .filter(found -> found.kind() == ProfileKind.PERSON)
                        .orElseThrow(ProfileProblem.NOT_FOUND::exception);
        Presentation said = person.presentation();
        String name = news(before.displayName(), now.displayName(), said.displayName());
        Presentation next =
                said.employed(
                        name == null ? said.displayName() : name,
                        news(before.title(), now.title(), said.title()),
                        news(before.department(), now.department(), said.department()));
        UUID managerId = news(before.managerId(), now.managerId(), person.managerId());
        ProfileState state = active ? ProfileState.ACTIVE : ProfileState.FORMER;
        if (person.revise(next, managerId, state, clock.instant())) {
            events.changed(person);
        }
    }

    private static <T> @Nullable T news(@Nullable T before, @Nullable T now, @Nullable T kept) {
        return Objects.equals(before, now) ? kept : now;
    }
}
