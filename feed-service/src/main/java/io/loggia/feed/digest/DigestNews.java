package io.loggia.feed.digest;

import io.loggia.feed.notification.Channel;
import io.loggia.feed.notification.NotificationReader;
import io.loggia.feed.notification.NotificationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;

/** What somebody has not read and may see at this moment, as far as they want it mailed. */
@ApplicationScoped
class DigestNews {

    private final NotificationReader reader;
    private final DigestConfig config;

    DigestNews(NotificationReader reader, DigestConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /** Of that time, and what a digest has told before is told no more. */
    @ActivateRequestContext
    List<NotificationView> between(Addressee addressee, Instant after, Instant upTo) {
        return reader
                .listUnreadAfter(addressee.personId(), after, Channel.MAIL, config.most())
                .stream()
                .filter(told -> !told.at().isAfter(upTo))
                .toList();
    }
}
