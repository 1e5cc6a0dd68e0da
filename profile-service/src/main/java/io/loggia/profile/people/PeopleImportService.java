package io.loggia.profile.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewPerson;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All people of a request, or none. */
@ApplicationScoped
class PeopleImportService {

    private static final int NAME = 80;
    private static final int LINE = 120;

    private final JournalRepository journal;
    private final EnrolmentService enrolments;
    private final Clock clock;

    PeopleImportService(JournalRepository journal, EnrolmentService enrolments, Clock clock) {
        this.journal = journal;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Transactional
    PeopleImportView bringIn(String source, PeopleImportRequest request) {
        journal.waitForTurn();
        List<PeopleImportView.Person> outcomes = new ArrayList<>();
        for (PeopleImportRequest.Person person : request.items()) {
            try {
                outcomes.add(bringIn(source, person));
            } catch (ProblemException e) {
                throw e.under("items[" + outcomes.size() + "]");
            }
        }
        return new PeopleImportView(outcomes);
    }

    private PeopleImportView.Person bringIn(String source, PeopleImportRequest.Person person) {
        Optional<UUID> known = journal.find(source, person.key());
        if (known.isPresent()) {
            return new PeopleImportView.Person(
                    person.key(), known.get(), PeopleImportView.Outcome.KNOWN);
        }
        UUID profileId = UuidCreator.getTimeOrderedEpoch();
        enrolments.enrol(newPerson(profileId, person));
        journal.add(source, person.key(), profileId, clock.instant());
        return new PeopleImportView.Person(
                person.key(), profileId, PeopleImportView.Outcome.CREATED);
    }

    /** A handle that is taken or reserved gets a number, as at a first login. */
    private static NewPerson newPerson(UUID profileId, PeopleImportRequest.Person person) {
        Handle handle =
                Handle.parse(person.handle())
                        .orElseThrow(() -> ProfileProblem.INVALID_FIELD.at("handle"));
        return new NewPerson(
                profileId,
                HandleChoice.of(handle.value(), profileId),
                TextPolicy.LINE.require("displayName", person.displayName(), NAME),
                TextPolicy.LINE.optional("title", person.title(), LINE),
                TextPolicy.LINE.optional("department", person.department(), LINE));
    }
}
