package io.loggia.feed.push;

import io.loggia.feed.notification.Channel;
import io.loggia.feed.notification.NotificationReader;
import io.loggia.feed.notification.NotificationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** What somebody is to be told now: not what has been read, or what may not be seen any more. */
@ApplicationScoped
class PushSight {

    private final NotificationReader reader;

    PushSight(NotificationReader reader) {
        this.reader = reader;
    }

    @ActivateRequestContext
    Optional<NotificationView> look(PushErrand errand) {
        return reader.find(errand.subscription().personId(), errand.notificationId(), Channel.PUSH)
                .filter(NotificationView::unread);
    }
}
