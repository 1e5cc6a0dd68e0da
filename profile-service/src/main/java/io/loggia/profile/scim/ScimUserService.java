package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.unboundid.scim2.common.messages.PatchRequest;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.Employment;
import io.loggia.profile.directory.PersonForgotten;
import io.loggia.profile.directory.ProfileRevised;
import io.loggia.profile.directory.ProfileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Brings people in, changes what is said of them, and lets them go. Whatever is said again writes
 * nothing. A person's profile is locked first, as whoever else changes it does.
 */
@ApplicationScoped
class ScimUserService {

    private final ProvisionedPersonRepository people;
    private final ProfileService profiles;
    private final Personnel personnel;
    private final ScimLogins logins;
    private final LeaverService leavers;
    private final Clock clock;

    ScimUserService(
            ProvisionedPersonRepository people,
            ProfileService profiles,
            Personnel personnel,
            ScimLogins logins,
            LeaverService leavers,
            Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.personnel = personnel;
        this.logins = logins;
        this.leavers = leavers;
        this.clock = clock;
    }

    @Transactional
    UserView get(UUID id) {
        return people.findPresent(id)
                .map(UserView::of)
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    @Transactional
    UserPage page(UserQuery query) {
        return new UserPage(
                people.page(query.condition(), query.startIndex() - 1, query.count()).stream()
                        .map(UserView::of)
                        .toList(),
                people.count(query.condition()),
                query.startIndex());
    }

    /** Identity first, then handle, as at a login: in another order the two could deadlock. */
    @Transactional
    UserView create(UserRequest request) {
        UUID minted = UuidCreator.getTimeOrderedEpoch();
        UUID id = logins.bind(request.particulars(), minted);
        personnel.requireManager(id, request.particulars());
        return id.equals(minted) ? enrol(id, request) : takeUp(id, request);
    }

    private UserView enrol(UUID id, UserRequest request) {
        boolean active = request.active(true);
        ProvisionedPerson person = new ProvisionedPerson(id, request.particulars(), active, now());
        people.write(person);
        personnel.enrol(id, request.particulars(), active);
        return UserView.of(person);
    }

    /** Somebody who has logged in before, or whom the directory deleted once. */
    private UserView takeUp(UUID id, UserRequest request) {
        profiles.requireLocked(id);
        boolean active = request.active(true);
        ProvisionedPerson person = people.findById(id);
        if (person == null) {
            person = new ProvisionedPerson(id, request.particulars(), active, now());
        } else if (person.present()) {
            throw ProfileProblem.NOT_UNIQUE.at(logins.attribute());
        } else {
            person.takeUp(request.particulars(), active, now());
        }
        people.write(person);
        personnel.carry(id, Employment.UNTOLD, request.particulars(), active);
        return UserView.of(person);
    }

    @Transactional
    UserView replace(UUID id, EntityTags expected, UserRequest request) {
        return change(requireUnchanged(id, expected), request);
    }

    @Transactional
    UserView patch(UUID id, EntityTags expected, PatchRequest operations) {
        ProvisionedPerson person = requireUnchanged(id, expected);
        ObjectNode document = UserWriter.attributesOf(UserView.of(person));
        UserPatch.apply(operations, document);
        return change(person, UserReader.read(document));
    }

    /** A leaver: the directory knows the person no more, colleagues a former one. */
    @Transactional
    void delete(UUID id, EntityTags expected) {
        ProvisionedPerson person = requireUnchanged(id, expected);
        leavers.takeOut(id, now());
        person.drop(now());
        people.write(person);
        personnel.leave(id);
    }

    /** What others say of somebody's coming and going is true of what the directory shows, too. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes ProfileRevised revised) {
        boolean active = revised.state() == ProfileState.ACTIVE;
        people.findPresent(revised.profileId())
                .ifPresent(person -> person.edit(person.particulars(), active, now()));
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonForgotten forgotten) {
        people.findByIdOptional(forgotten.personId())
                .ifPresent(
                        person -> {
                            leavers.takeOut(person.profileId(), now());
                            person.erase(now());
                        });
    }

    private ProvisionedPerson requireUnchanged(UUID id, EntityTags expected) {
        profiles.requireLocked(id);
        ProvisionedPerson person =
                people.findPresent(id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (!expected.name(person.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        return person;
    }

    private UserView change(ProvisionedPerson person, UserRequest request) {
        UUID id = person.profileId();
        Employment before = person.particulars().employment();
        boolean active = request.active(person.active());
        personnel.requireManager(id, request.particulars());
        if (person.edit(request.particulars(), active, now())) {
            people.write(person);
            logins.keep(id, request.particulars());
            personnel.carry(id, before, request.particulars(), active);
        }
        return UserView.of(person);
    }

    /** As clients are told it: a filter by what they were told finds no less and no more. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
