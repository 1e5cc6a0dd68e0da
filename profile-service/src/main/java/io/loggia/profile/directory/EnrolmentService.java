package io.loggia.profile.directory;

import io.loggia.events.TopicSlug;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleChoice;
import io.loggia.profile.handle.HandleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** New profiles, made within the transaction of whoever knows why there is one. */
@ApplicationScoped
public class EnrolmentService {

    private final ProfileRepository profiles;
    private final HandleRepository handles;
    private final ProfileEvents events;
    private final Clock clock;

    EnrolmentService(
            ProfileRepository profiles,
            HandleRepository handles,
            ProfileEvents events,
            Clock clock) {
        this.profiles = profiles;
        this.handles = handles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void enrol(NewPerson person) {
        Instant now = clock.instant();
        String handle = claim(person.handles(), now);
        Presentation presentation = person.presentation(handle);
        add(Profile.person(person.id(), handle, presentation, person.managerId(), now));
    }

    /** A system is called as its admin says, or not at all. */
    @Transactional(TxType.MANDATORY)
    public void enrol(NewSystem system) {
        Instant now = clock.instant();
        if (system.handle().reserved()) {
            throw ProfileProblem.HANDLE_RESERVED.at("handle");
        }
        String handle = system.handle().value();
        if (!handles.claim(handle, system.id(), now)) {
            throw ProfileProblem.HANDLE_TAKEN.at("handle");
        }
        SystemFacts facts = system.facts();
        add(Profile.system(system.id(), handle, facts.presentation(), facts.ownerId(), now));
    }

    /** A group is called as its founder says, or, without a word of theirs, by its id. */
    @Transactional(TxType.MANDATORY)
    public void enrol(NewGroup group) {
        Instant now = clock.instant();
        Handle wanted = group.handle();
        if (wanted != null && wanted.reserved()) {
            throw ProfileProblem.HANDLE_RESERVED.at("handle");
        }
        String handle = wanted == null ? Handle.ofNobody(group.id()).value() : wanted.value();
        if (!handles.claim(handle, group.id(), now)) {
            throw ProfileProblem.HANDLE_TAKEN.at("handle");
        }
        add(group(group, handle, now));
    }

    /** One whose id is the same in every installation; false if it is there already. */
    @Transactional(TxType.MANDATORY)
    public boolean enrolIfMissing(NewGroup group) {
        Instant now = clock.instant();
        String handle = Handle.ofNobody(group.id()).value();
        if (!handles.claim(handle, group.id(), now)) {
            return false;
        }
        add(group(group, handle, now));
        return true;
    }

    /** A program of the company's own, of the profile that the handles are for. */
    @Transactional(TxType.MANDATORY)
    public void install(HandleChoice handles, String displayName) {
        Instant now = clock.instant();
        add(Profile.system(handles.profileId(), claim(handles, now), displayName, now));
    }

    private String claim(HandleChoice wanted, Instant now) {
        return wanted.candidates()
                .map(Handle::value)
                .filter(candidate -> handles.claim(candidate, wanted.profileId(), now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handle is free"));
    }

    /** Learning a topic again changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void learn(TopicSlug slug) {
        Instant now = clock.instant();
        UUID id = slug.profileId();
        String handle = Handle.ofTopic(slug);
        if (handles.claim(handle, id, now)) {
            add(Profile.topic(id, handle, slug.value(), now));
        }
    }

    private static Profile group(NewGroup group, String handle, Instant now) {
        return Profile.group(
                group.id(), handle, group.presentation(), group.charter(), group.founderId(), now);
    }

    private void add(Profile profile) {
        profiles.persist(profile);
        events.added(profile);
    }
}
