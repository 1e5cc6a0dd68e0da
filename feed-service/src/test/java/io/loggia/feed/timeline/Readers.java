package io.loggia.feed.timeline;

import io.loggia.feed.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;

/** Readers who come on threads of their own, each as a request. */
@ApplicationScoped
class Readers {

    @Inject TimelineService timelines;

    @ActivateRequestContext
    TimelinePage home(UUID readerId, int limit) {
        return timelines.page(new Timeline.Home(), readerId, new PageRequest(limit, null));
    }
}
