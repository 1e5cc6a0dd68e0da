package io.loggia.profile.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewPerson;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.handle.HandleChoice;
import io.loggia.profile.system.SystemRepository;
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
    private static final String PROVISIONING = "provisioning";

    private final IdentityRepository identities;
    private final SystemRepository systems;
    private final EnrolmentService enrolments;
    private final ProfileService profiles;
    private final Clock clock;

    IdentityService(
            IdentityRepository identities,
            SystemRepository systems,
            EnrolmentService enrolments,
            ProfileService profiles,
            Clock clock) {
        this.identities = identities;
        this.systems = systems;
        this.enrolments = enrolments;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    IdentityView profileOf(IdentityRequest login) {
        UUID profileId = login.systemsClient().map(this::systemOf).orElseGet(() -> personOf(login));
        return IdentityView.of(profiles.require(profileId));
    }

    /** A client's own subject may change at the provider; its name is what an admin bound. */
    private UUID systemOf(String clientId) {
        return systems.findByClient(clientId).orElseThrow(ProfileProblem.FORBIDDEN::exception);
    }

    private UUID personOf(IdentityRequest login) {
        return identities
                .findProfile(login.issuer(), login.subject())
                .orElseGet(() -> firstLogin(login));
    }

    /** Looks who is barred after waiting for an erasure that is under way. */
    private UUID firstLogin(IdentityRequest login) {
        if (!login.employee() && !login.provisioner()) {
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
            enrolments.install(HandleChoice.of(PROVISIONING, minted), PROVISIONING);
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
