package io.loggia.feed.timeline;

import io.loggia.feed.audience.ReadersChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Law 4's last step for a tie: its row is committed, so what Redis holds for the reader goes. */
@ApplicationScoped
class TimelineUpkeep {

    private final TimelineStore timelines;

    TimelineUpkeep(TimelineStore timelines) {
        this.timelines = timelines;
    }

    /**
     * Nothing is filled in or taken out: the next read builds the timeline anew. If Redis is away
     * this fails, and with it the delivery of the event, which is repeated.
     */
    void on(@Observes ReadersChanged changed) {
        timelines.forget(changed.readerIds());
    }
}
