package io.loggia.feed.notification;

import io.loggia.feed.Cursor;
import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.ReadingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what somebody was told, as far as they may see it now and want to be told of it there:
 * skeleton, hydrate, filter, present, in a number of statements that does not grow with the page.
 */
@ApplicationScoped
public class NotificationReader {

    /** A page that stays short after this many looks says so by its cursor. */
    private static final int MOST_ROUNDS = 3;

    private final HeadRepository heads;
    private final SurroundingsReader surroundings;
    private final NotificationPresenter presenter;
    private final ReadingRepository readings;
    private final SettingRepository settings;

    NotificationReader(
            HeadRepository heads,
            SurroundingsReader surroundings,
            NotificationPresenter presenter,
            ReadingRepository readings,
            SettingRepository settings) {
        this.heads = heads;
        this.surroundings = surroundings;
        this.presenter = presenter;
        this.readings = readings;
        this.settings = settings;
    }

    /** The cursor is the last place that was looked at, not the last shown. */
    NotificationListView read(UUID receiverId, Filter filter, PageRequest page) {
        Sight sight = sight(receiverId, filter, Channel.APP);
        UUID readUpTo = heads.readUpTo(receiverId);
        List<NotificationView> shown = new ArrayList<>();
        UUID before = page.after();
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && shown.size() < page.limit(); round++) {
            int missing = page.limit() - shown.size();
            List<Head> skeleton = heads.page(sight, readUpTo, before, missing + 1);
            more = skeleton.size() > missing;
            List<Head> scanned = more ? skeleton.subList(0, missing) : skeleton;
            shown.addAll(present(sight, scanned));
            before = more ? scanned.getLast().id() : null;
        }
        return new NotificationListView(shown, before == null ? null : new Cursor(before).encode());
    }

    /** How many are not read, up to a limit; what is not shown is not counted. */
    int countUnread(UUID receiverId, int limit) {
        Sight sight = sight(receiverId, Filter.ALL, Channel.APP);
        List<Head> unread = heads.listUnread(sight, heads.readUpTo(receiverId), limit);
        Surroundings around = surroundings.of(sight.reading(), unread);
        return (int) unread.stream().filter(around::shows).count();
    }

    /**
     * What came after a time and is not read, newest first, as far as the receiver wants it by that
     * channel.
     */
    public List<NotificationView> listUnreadAfter(
            UUID receiverId, Instant after, Channel channel, int limit) {
        Sight sight = sight(receiverId, Filter.ALL, channel);
        List<Head> unread =
                heads.listUnread(sight, heads.readUpTo(receiverId), limit).stream()
                        .filter(head -> head.at().isAfter(after))
                        .toList();
        return present(sight, unread);
    }

    /** With what one of them stands together; empty if it has gone, or is not to be seen there. */
    public Optional<NotificationView> find(UUID receiverId, UUID id, Channel channel) {
        Sight sight = sight(receiverId, Filter.ALL, channel);
        return heads.find(sight, heads.readUpTo(receiverId), id)
                .flatMap(head -> present(sight, List.of(head)).stream().findFirst());
    }

    private Sight sight(UUID receiverId, Filter filter, Channel channel) {
        return Sight.of(readings.of(receiverId), settings.of(receiverId), filter, channel);
    }

    private List<NotificationView> present(Sight sight, List<Head> scanned) {
        Surroundings around = surroundings.of(sight.reading(), scanned);
        return presenter.present(scanned.stream().filter(around::shows).toList(), sight, around);
    }
}
