package io.loggia.outward.face;

import io.loggia.events.PublicProfileChanged;
import io.loggia.events.PublicProfileEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the projection; applying an event twice, or an older one, changes nothing. Features to the
 * right hear within the same transaction who has left, or was erased.
 */
@ApplicationScoped
class FaceService {

    private final FaceRepository faces;
    private final Event<Departed> departures;
    private final Event<Employed> employments;
    private final Event<Erased> erasures;

    FaceService(
            FaceRepository faces,
            Event<Departed> departures,
            Event<Employed> employments,
            Event<Erased> erasures) {
        this.faces = faces;
        this.departures = departures;
        this.employments = employments;
        this.erasures = erasures;
    }

    @Transactional
    public void apply(List<Delivered<PublicProfileEvent>> batch) {
        for (Delivered<PublicProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case PublicProfileChanged face when face.wasErased() ->
                        erase(face, delivered.epoch());
                case PublicProfileChanged face -> apply(face, delivered.epoch());
            }
        }
    }

    private void apply(PublicProfileChanged face, long epoch) {
        faces.keepFormerHandle(face, epoch);
        if (faces.apply(face, epoch)) {
            tell(face);
        }
    }

    private void erase(PublicProfileChanged face, long epoch) {
        UUID person = face.profileId();
        List<String> handles = faces.listHandlesOf(person);
        String name = faces.find(person).map(Face::displayName).orElse(null);
        if (faces.erase(face, epoch)) {
            departures.fire(new Departed(person));
            erasures.fire(new Erased(person, face.version(), handles, name));
        }
    }

    private void tell(PublicProfileChanged face) {
        if (face.hasLeft()) {
            departures.fire(new Departed(face.profileId()));
        } else {
            employments.fire(new Employed(face.profileId()));
        }
    }
}
