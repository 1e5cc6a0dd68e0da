package io.loggia.feed.digest;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.notification.SettingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gets a digest and when; nothing is sent in here. */
@ApplicationScoped
class DigestService {

    private static final int TOKEN_BYTES = 32;
    private static final int AT_A_TIME = 50;

    private final AuthorService authors;
    private final DigestRepository digests;
    private final SettingService settings;
    private final DigestConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DigestService(
            AuthorService authors,
            DigestRepository digests,
            SettingService settings,
            DigestConfig config,
            Clock clock) {
        this.authors = authors;
        this.digests = digests;
        this.settings = settings;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps the address of the caller's passport; if that has none, none is kept any more. */
    @Transactional
    Optional<String> remember(Caller caller, String language) {
        authors.ensureKnown(caller);
        Optional<String> address = caller.email().filter(MailAddress::isOne);
        address.ifPresentOrElse(
                known ->
                        digests.put(
                                new Addressee(
                                        caller.profileId(),
                                        known,
                                        language,
                                        newToken(),
                                        clock.instant())),
                () -> digests.remove(caller.profileId()));
        return address;
    }

    private String newToken() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Some whose digest is due, each at their hour in their zone. What breaks off now is told
     * tomorrow: one mail too few is better than one too many.
     */
    @Transactional
    List<Addressee> takeDue() {
        List<String> zones = digests.listZones();
        return digests.takeDue(new Today(zones, clock.instant()), AT_A_TIME);
    }

    @Transactional
    void markTold(Addressee addressee, Instant upTo) {
        digests.markTold(addressee.personId(), upTo);
    }

    @Transactional
    void giveBack(Addressee addressee) {
        digests.giveBack(addressee.personId());
    }

    /** Where a sample goes, if one may be sent now. */
    @Transactional
    Addressee takeSample(UUID personId) {
        Addressee addressee =
                digests.find(personId)
                        .filter(one -> settings.wantsDigest(personId))
                        .orElseThrow(FeedProblem.DIGEST_OFF::exception);
        Instant now = clock.instant();
        if (!digests.takeSample(personId, now, now.minus(config.samplePause()))) {
            throw FeedProblem.TOO_MANY_SAMPLES.retryAt(now.plus(config.samplePause()));
        }
        return addressee;
    }

    /**
     * By the token of a mail; whoever has it is not asked who they are, nor told whether it is one.
     */
    @Transactional
    void stop(String token) {
        digests.findByStopToken(token).ifPresent(settings::stopDigest);
    }
}
