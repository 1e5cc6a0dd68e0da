package io.loggia.outward.face;

import io.loggia.events.PublicProfileChanged;
import io.loggia.events.PublicProfileEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the projection; applying an event twice, or an older one, changes nothing. */
@ApplicationScoped
class FaceService {

    private final FaceRepository faces;

    FaceService(FaceRepository faces) {
        this.faces = faces;
    }

    @Transactional
    public void apply(List<Delivered<PublicProfileEvent>> batch) {
        for (Delivered<PublicProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case PublicProfileChanged face -> apply(face, delivered.epoch());
            }
        }
    }

    private void apply(PublicProfileChanged face, long epoch) {
        faces.keepFormerHandle(face, epoch);
        faces.apply(face, epoch);
    }
}
