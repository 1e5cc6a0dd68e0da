package io.loggia.feed.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Keeps the books on copies for outside; the bytes come and go outside of its transactions. */
@ApplicationScoped
class OutwardCopyService {

    /** No request takes so long from its first copy to its commit. */
    private static final Duration UNUSED = Duration.ofHours(1);

    private static final int NAME = 16;
    private static final int SWEPT_AT_ONCE = 100;

    private final OutwardCopyRepository copies;
    private final MediaRepository media;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OutwardCopyService(OutwardCopyRepository copies, MediaRepository media, Clock clock) {
        this.copies = copies;
        this.media = media;
        this.clock = clock;
    }

    /** Those of the owner's pictures that have no copy; the others keep theirs. */
    @Transactional
    List<MediaRow> listToDraw(UUID ownerId, List<UUID> mediaIds) {
        return copies.listOwned(ownerId, mediaIds).stream()
                .filter(id -> !copies.use(id, clock.instant()))
                .flatMap(id -> media.find(id).stream())
                .toList();
    }

    /** Enters that a copy is on its way, and returns its name: 128 random bits. */
    @Transactional
    String begin(UUID mediaId) {
        byte[] bits = new byte[NAME];
        random.nextBytes(bits);
        String name = HexFormat.of().formatHex(bits);
        copies.add(name, mediaId, clock.instant());
        return name;
    }

    @Transactional
    void arrived(String name, UUID mediaId, Picture picture) {
        copies.arrived(name, mediaId, picture);
    }

    /**
     * Gives up what no post for the world holds, and returns some whose bytes are to be removed.
     */
    @Transactional
    List<String> letGo() {
        copies.letGo(clock.instant().minus(UNUSED));
        return copies.listGone(SWEPT_AT_ONCE);
    }

    /**
     * Gives up all copies of what somebody sent, and returns them: their bytes are to be removed.
     */
    @Transactional
    List<String> letGoOf(UUID ownerId) {
        return copies.giveUpOf(ownerId);
    }

    @Transactional
    void remove(String name) {
        copies.remove(name);
    }
}
