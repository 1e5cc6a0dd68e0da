package io.loggia.profile.scim;

import io.loggia.events.ProfileKind;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.DepartureService;
import io.loggia.profile.directory.Employment;
import io.loggia.profile.directory.EmploymentService;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewPerson;
import io.loggia.profile.directory.ProfileRequest;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.handle.HandleChoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What becomes of a profile when the directory says something of its person. */
@ApplicationScoped
class Personnel {

    private final EnrolmentService enrolments;
    private final EmploymentService employments;
    private final DepartureService departures;
    private final ProfileService profiles;

    Personnel(
            EnrolmentService enrolments,
            EmploymentService employments,
            DepartureService departures,
            ProfileService profiles) {
        this.enrolments = enrolments;
        this.employments = employments;
        this.departures = departures;
        this.profiles = profiles;
    }

    /** Somebody new; the handle is as near to the user name as can be. */
    void enrol(UUID id, Particulars person, boolean active) {
        Employment said = person.employment();
        ProfileRequest beginning =
                new ProfileRequest(
                        person.name(),
                        said.title(),
                        said.department(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        HandleChoice handles = HandleChoice.of(person.userName(), id);
        enrolments.enrol(new NewPerson(id, handles, said.managerId(), beginning));
        if (!active) {
            departures.leave(id);
        }
    }

    void carry(UUID id, Employment before, Particulars now, boolean active) {
        employments.carry(id, before, now.employment(), active);
    }

    void leave(UUID id) {
        departures.leave(id);
    }

    /** Nobody is their own manager, and only people are somebody's. */
    void requireManager(UUID id, Particulars person) {
        UUID managerId = person.managerId();
        if (managerId != null && (managerId.equals(id) || !isPerson(managerId))) {
            throw ProfileProblem.INVALID_FIELD.at(
                    UserSchema.MANAGER_VALUE, "must be the id of somebody else who is here");
        }
    }

    private boolean isPerson(UUID id) {
        return profiles.listByIds(List.of(id)).stream()
                .anyMatch(found -> found.kind() == ProfileKind.PERSON);
    }
}
