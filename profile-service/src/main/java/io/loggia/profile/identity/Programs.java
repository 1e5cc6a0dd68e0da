package io.loggia.profile.identity;

import io.loggia.events.GroupEntry;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ChartedGroup;
import io.loggia.profile.directory.Charter;
import io.loggia.profile.directory.CharterService;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewGroup;
import io.loggia.profile.handle.HandleChoice;
import io.loggia.profile.system.SystemRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is at the door is no person: systems that an admin let in, and the house's own programs. */
@ApplicationScoped
class Programs {

    /**
     * The group of the probes, by the same id in every installation, since they name it when they
     * post. Hidden, and nobody else is ever in it.
     */
    static final UUID PROBES = UUID.fromString("3f9d27c4-61be-8a05-9e7b-d2408c5a16f3");

    private static final String PROVISIONING = "provisioning";
    private static final String PROBE = "probe";
    private static final String PROBES_NAME = "Probes";

    private final SystemRepository systems;
    private final EnrolmentService enrolments;
    private final CharterService charters;

    Programs(SystemRepository systems, EnrolmentService enrolments, CharterService charters) {
        this.systems = systems;
        this.enrolments = enrolments;
        this.charters = charters;
    }

    /** A client's own subject may change at the provider; its name is what an admin bound. */
    UUID systemOf(String clientId) {
        return systems.findByClient(clientId).orElseThrow(ProfileProblem.FORBIDDEN::exception);
    }

    void installProvisioning(UUID minted) {
        enrolments.install(HandleChoice.of(PROVISIONING, minted), PROVISIONING);
    }

    /** The first one founds the group; each other is its steward, which makes a member of it. */
    void installProbe(UUID minted) {
        enrolments.install(HandleChoice.of(PROBE, minted), PROBE);
        NewGroup group = new NewGroup(PROBES, null, PROBES_NAME, null, minted, GroupEntry.HIDDEN);
        if (!enrolments.enrolIfMissing(group)) {
            charters.findLocked(PROBES).ifPresent(found -> join(found, minted));
        }
    }

    private void join(ChartedGroup group, UUID probe) {
        List<UUID> stewards =
                Stream.concat(group.charter().stewardIds().stream(), Stream.of(probe)).toList();
        charters.amend(
                group.id(),
                group.displayName(),
                group.purpose(),
                new Charter(GroupEntry.HIDDEN, stewards));
    }
}
