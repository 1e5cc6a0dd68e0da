package io.loggia.profile.face;

import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
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

    /** Whoever leaves is shown no longer; whoever is called otherwise is so outside too. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes ProfileRevised revised) {
        PublicFace face = faces.findById(revised.profileId());
        if (face == null) {
            return;
        }
        Instant now = clock.instant();
        boolean changed =
                revised.state() == ProfileState.FORMER
                        ? face.hide(now)
                        : face.rename(revised.handle(), now);
        if (changed) {
            events.changed(face);
        }
    }
}
