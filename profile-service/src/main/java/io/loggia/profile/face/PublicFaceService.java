package io.loggia.profile.face;

import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.PersonForgotten;
import io.loggia.profile.directory.ProfileRevised;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.directory.ProfileView;
import io.loggia.profile.directory.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a person outside, and keeps that in step with the profile. */
@ApplicationScoped
class PublicFaceService {

    private final ProfileService profiles;
    private final PublicFaceRepository faces;
    private final PublicFaceEvents events;
    private final Clock clock;

    PublicFaceService(
            ProfileService profiles,
            PublicFaceRepository faces,
            PublicFaceEvents events,
            Clock clock) {
        this.profiles = profiles;
        this.faces = faces;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    PublicFaceView get(UUID profileId) {
        return faces.findByIdOptional(profileId)
                .map(PublicFaceView::of)
                .orElseGet(() -> PublicFaceView.proposal(profiles.require(profileId)));
    }

    /** The profile's lock makes first faces wait for each other, and for a new handle. */
    @Transactional
    PublicFaceView put(UUID profileId, VersionTag expected, boolean shown, Appearance next) {
        ProfileView profile = profiles.requireLocked(profileId);
        if (profile.state() != ProfileState.ACTIVE) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
        PublicFace face = faces.findById(profileId);
        if (!expected.names(face == null ? 0 : face.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        return PublicFaceView.of(written(profile, face, shown, next));
    }

    private PublicFace written(
            ProfileView profile, @Nullable PublicFace face, boolean shown, Appearance next) {
        Instant now = clock.instant();
        if (face == null) {
            PublicFace first = new PublicFace(profile.id(), shown, profile.handle(), next, now);
            faces.persist(first);
            events.changed(first);
            return first;
        }
        if (face.edit(shown, next, now)) {
            events.changed(face);
        }
        return face;
    }

    /**
     * What whoever leaves has shown stays, as a former colleague's; whoever is called otherwise is
     * so outside too. Also of somebody who has shown nothing the outside hears that they have left:
     * they may be on a question.
     */
    @Transactional(TxType.MANDATORY)
    void on(@Observes ProfileRevised revised) {
        Instant now = clock.instant();
        boolean former = revised.state() == ProfileState.FORMER;
        PublicFace face = faces.findById(revised.profileId());
        if (face == null && former) {
            face = hidden(profiles.require(revised.profileId()), now);
            faces.persist(face);
        }
        if (face != null && keepInStep(face, revised, now)) {
            events.changed(face);
        }
    }

    /** Told of whoever has shown nothing, too: the outside may know them by a question. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonForgotten forgotten) {
        UUID id = forgotten.personId();
        PublicFace face = faces.findById(id);
        if (face == null) {
            face = new PublicFace(id, false, "", Appearance.NOTHING, forgotten.at());
            faces.persist(face);
        }
        face.erase(forgotten.at());
        events.changed(face);
    }

    private static PublicFace hidden(ProfileView profile, Instant now) {
        PublicFaceView nothing = PublicFaceView.proposal(profile);
        return new PublicFace(profile.id(), false, profile.handle(), nothing.appearance(), now);
    }

    private static boolean keepInStep(PublicFace face, ProfileRevised revised, Instant now) {
        boolean renamed = face.rename(revised.handle(), now);
        return face.turnFormer(revised.state() == ProfileState.FORMER, now) || renamed;
    }
}
