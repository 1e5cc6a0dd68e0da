package io.loggia.profile.face;

import io.loggia.events.PublicProfileChanged;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Tells the outside what somebody shows now, and whether they have left; of whoever is not shown,
 * nothing but that.
 */
@ApplicationScoped
class PublicFaceEvents {

    private final Outbox outbox;

    PublicFaceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(PublicFace face) {
        outbox.append(stateOf(face));
    }

    /** The event that would tell of a face as it stands. */
    static PublicProfileChanged stateOf(PublicFace face) {
        return face.shown() ? shown(face) : hidden(face);
    }

    private static PublicProfileChanged shown(PublicFace face) {
        Appearance appearance = face.appearance();
        return new PublicProfileChanged(
                face.profileId(),
                true,
                face.handle(),
                appearance.displayName(),
                appearance.title(),
                appearance.bio(),
                appearance.topics(),
                appearance.indexed(),
                face.former(),
                null,
                face.version(),
                face.changedAt());
    }

    private static PublicProfileChanged hidden(PublicFace face) {
        return new PublicProfileChanged(
                face.profileId(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                face.former(),
                face.erased(),
                face.version(),
                face.changedAt());
    }
}
