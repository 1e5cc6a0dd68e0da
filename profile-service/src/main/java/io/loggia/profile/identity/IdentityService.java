package io.loggia.profile.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewPerson;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.handle.HandleChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the profile of a login, and binds one at the first. */
@ApplicationScoped
class IdentityService {

    private static final int NAME = 80;

    private final IdentityRepository identities;
    private final Programs programs;
    private final EnrolmentService enrolments;
    private final ProfileService profiles;
    private final Clock clock;

    IdentityService(
            IdentityRepository identities,
            Programs programs,
            EnrolmentService enrolments,
            ProfileService profiles,
            Clock clock) {
        this.identities = identities;
        this.programs = programs;
        this.enrolments = enrolments;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    IdentityView profileOf(IdentityRequest login) {
        UUID profileId =
                login.systemsClient().map(programs::systemOf).orElseGet(() -> personOf(login));
        return IdentityView.of(profiles.require(profileId));
    }

    private UUID personOf(IdentityRequest login) {
        return identities
                .findProfile(login.issuer(), login.subject())
                .orElseGet(() -> firstLogin(login));
    }

    /** Looks who is barred after waiting for an erasure that is under way. */
    private UUID firstLogin(IdentityRequest login) {
        if (!login.employee() && !login.provisioner() && !login.probe()) {
            throw ProfileProblem.FORBIDDEN.exception();
        }
        UUID minted = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        UUID bound = identities.bind(login.issuer(), login.subject(), minted, now);
        if (identities.isBarred(login.issuer(), login.subject(), now)) {
            throw ProfileProblem.FORBIDDEN.exception();
        }
        if (bound.equals(minted)) {
            enrol(minted, login);
        }
        return bound;
    }

    private void enrol(UUID minted, IdentityRequest login) {
        if (login.provisioner()) {
            programs.installProvisioning(minted);
        } else if (login.probe()) {
            programs.installProbe(minted);
        } else {
            enrolments.enrol(newPerson(minted, login));
        }
    }

    private static NewPerson newPerson(UUID profileId, IdentityRequest login) {
        HandleChoice handles = HandleChoice.of(login.preferredUsername(), profileId);
        return NewPerson.atLogin(profileId, handles, nameOf(login));
    }

    /** Nobody is kept out by an odd name at the provider: it is left away instead. */
    private static @Nullable String nameOf(IdentityRequest login) {
        try {
            return TextPolicy.LINE.optional("displayName", login.displayName(), NAME);
        } catch (ProblemException e) {
            return null;
        }
    }
}
