package io.loggia.profile.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewPerson;
import io.loggia.profile.directory.PersonForgotten;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleChoice;
import io.loggia.profile.identity.IdentityRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All people of a request, or none. */
@ApplicationScoped
class PeopleImportService {

    private final JournalRepository journal;
    private final IdentityRepository identities;
    private final EnrolmentService enrolments;
    private final PeopleConfig config;
    private final Clock clock;

    PeopleImportService(
            JournalRepository journal,
            IdentityRepository identities,
            EnrolmentService enrolments,
            PeopleConfig config,
            Clock clock) {
        this.journal = journal;
        this.identities = identities;
        this.enrolments = enrolments;
        this.config = config;
        this.clock = clock;
    }

    /** Identities first, then handles, as at a login: in another order the two could deadlock. */
    @Transactional
    PeopleImportView bringIn(String source, @Valid PeopleImportRequest request) {
        journal.waitForTurn();
        List<PeopleImportView.Person> outcomes =
                request.items().stream().map(person -> register(source, person.key())).toList();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).outcome() == PeopleImportView.Outcome.CREATED) {
                enrol(source, outcomes.get(i).profileId(), request.items().get(i), i);
            }
        }
        return new PeopleImportView(outcomes);
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonForgotten person) {
        journal.forget(person.personId());
    }

    private PeopleImportView.Person register(String source, String key) {
        Optional<UUID> known = journal.find(source, key);
        if (known.isPresent()) {
            return PeopleImportView.Person.known(key, known.get());
        }
        UUID minted = UuidCreator.getTimeOrderedEpoch();
        UUID profileId = bind(source, key, minted);
        journal.add(source, key, profileId, clock.instant());
        return profileId.equals(minted)
                ? PeopleImportView.Person.created(key, minted)
                : PeopleImportView.Person.known(key, profileId);
    }

    /** Somebody who has logged in before the import keeps that profile. */
    private UUID bind(String source, String key, UUID minted) {
        String issuer = config.issuerOfSource().get(source);
        return issuer == null ? minted : identities.bind(issuer, key, minted, clock.instant());
    }

    private void enrol(
            String source, UUID profileId, PeopleImportRequest.Person person, int index) {
        try {
            UUID managerId = managerOf(source, profileId, person.managerKey());
            enrolments.enrol(newPerson(profileId, managerId, person));
        } catch (ProblemException e) {
            throw e.under("items[" + index + "]");
        }
    }

    private @Nullable UUID managerOf(String source, UUID profileId, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return journal.find(source, key)
                .filter(managerId -> !managerId.equals(profileId))
                .orElseThrow(
                        () ->
                                ProfileProblem.INVALID_FIELD.at(
                                        "managerKey", "must be somebody else whom it names"));
    }

    /** A handle that is taken or reserved gets a number, as at a first login. */
    private static NewPerson newPerson(
            UUID profileId, @Nullable UUID managerId, PeopleImportRequest.Person person) {
        Handle handle =
                Handle.parse(person.handle())
                        .orElseThrow(() -> ProfileProblem.INVALID_FIELD.at("handle"));
        HandleChoice handles = HandleChoice.of(handle.value(), profileId);
        return new NewPerson(profileId, handles, managerId, person.beginning());
    }
}
