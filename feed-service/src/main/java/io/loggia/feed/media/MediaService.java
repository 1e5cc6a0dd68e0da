package io.loggia.feed.media;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Keeps the books on pictures; the bytes come and go outside of its transactions. */
@ApplicationScoped
class MediaService {

    private static final Duration QUOTA = Duration.ofHours(1);
    private static final int SWEPT_AT_ONCE = 100;

    /** Longer than any request: by then its bytes are in the store, or will never be. */
    private static final Duration ARRIVAL = Duration.ofMinutes(1);

    private final AuthorService authors;
    private final MediaRepository media;
    private final MediaConfig config;
    private final Clock clock;

    MediaService(AuthorService authors, MediaRepository media, MediaConfig config, Clock clock) {
        this.authors = authors;
        this.media = media;
        this.config = config;
        this.clock = clock;
    }

    /** Enters that a picture is on its way. It counts, whatever comes of it: drawing is work. */
    @Transactional
    UUID begin(Caller owner) {
        authors.enterAlone(owner);
        UUID ownerId = owner.profileId();
        if (media.countSince(ownerId, clock.instant().minus(QUOTA)) >= config.perHour()) {
            throw FeedProblem.TOO_MANY_PICTURES.exception();
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        media.add(id, ownerId, clock.instant());
        return id;
    }

    @Transactional
    void arrived(UUID id, Picture picture) {
        media.arrived(id, picture);
    }

    /** Gives up what nothing holds any longer, and returns some whose bytes are to be removed. */
    @Transactional
    List<UUID> letGo() {
        media.letGo(clock.instant().minus(config.waitsFor()));
        return media.listGone(SWEPT_AT_ONCE);
    }

    /**
     * Gives up all that somebody sent, once no post holds it, and returns what is to be removed.
     */
    @Transactional
    List<UUID> letGoOf(UUID ownerId) {
        media.giveUpOf(ownerId, clock.instant().minus(ARRIVAL));
        return media.listGoneOf(ownerId);
    }

    @Transactional
    void remove(UUID id) {
        media.remove(id);
    }
}
