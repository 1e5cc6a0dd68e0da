package io.loggia.feed.crossing;

import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingEvent;
import io.loggia.events.PublicProfileChanged;
import io.loggia.events.PublicProfileEvent;
import io.loggia.events.VoiceChanged;
import io.loggia.events.VoiceEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Keeps the three projections of the wall: events in their order; what is known changes nothing.
 */
@ApplicationScoped
class CrossingService {

    private final VoiceRepository voices;
    private final PublicFaceRepository faces;
    private final CrossingRepository crossings;

    CrossingService(
            VoiceRepository voices, PublicFaceRepository faces, CrossingRepository crossings) {
        this.voices = voices;
        this.faces = faces;
        this.crossings = crossings;
    }

    @Transactional
    void applyVoices(List<Delivered<VoiceEvent>> batch) {
        for (Delivered<VoiceEvent> delivered : batch) {
            switch (delivered.event()) {
                case VoiceChanged voice -> voices.apply(delivered, voice);
            }
        }
    }

    /** No post is offered again: the public site renders whoever is named, as of today. */
    @Transactional
    void applyFaces(List<Delivered<PublicProfileEvent>> batch) {
        for (Delivered<PublicProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case PublicProfileChanged face -> faces.apply(delivered, face);
            }
        }
    }

    @Transactional
    void applyCrossings(List<Delivered<CrossingEvent>> batch) {
        for (Delivered<CrossingEvent> delivered : batch) {
            switch (delivered.event()) {
                case CrossingChanged crossing -> crossings.apply(delivered, crossing);
            }
        }
    }
}
