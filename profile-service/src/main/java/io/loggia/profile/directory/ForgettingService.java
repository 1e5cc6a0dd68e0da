package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes a person out of the directory for ever, within the transaction of whoever decides so. */
@ApplicationScoped
public class ForgettingService {

    private final ProfileRepository profiles;
    private final HandleRepository handles;
    private final WordRepository words;
    private final ProfileEvents events;
    private final Event<PersonForgotten> forgotten;

    ForgettingService(
            ProfileRepository profiles,
            HandleRepository handles,
            WordRepository words,
            ProfileEvents events,
            Event<PersonForgotten> forgotten) {
        this.profiles = profiles;
        this.handles = handles;
        this.words = words;
        this.events = events;
        this.forgotten = forgotten;
    }

    /** Nobody else changes the profile until the transaction ends; false for what is no person. */
    @Transactional(TxType.MANDATORY)
    public boolean lock(UUID id) {
        return person(id).isPresent();
    }

    /** The version of what is left, told to everybody; empty for what is no person, or no more. */
    @Transactional(TxType.MANDATORY)
    public Optional<Long> forget(UUID id, Instant at) {
        return person(id).map(person -> forget(person, at));
    }

    private long forget(Profile person, Instant at) {
        boolean former = person.state() == ProfileState.FORMER;
        String nobody = Handle.ofNobody(person.id()).value();
        handles.claim(nobody, person.id(), at);
        person.erase(nobody, at);
        profiles.flush();
        handles.spend(person.id(), nobody, at);
        events.erased(person);
        forgotten.fire(new PersonForgotten(person.id(), former, at));
        return person.version();
    }

    /** The words of those who are forgotten, by which people are guessed. Reads everybody. */
    @Transactional(TxType.MANDATORY)
    public void forgetWords() {
        words.removeUnused();
    }

    private Optional<Profile> person(UUID id) {
        return profiles.findLocked(id).filter(found -> found.kind() == ProfileKind.PERSON);
    }
}
