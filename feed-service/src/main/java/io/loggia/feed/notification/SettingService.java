package io.loggia.feed.notification;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes what somebody wants to be told of. */
@ApplicationScoped
public class SettingService {

    private final AuthorService authors;
    private final SettingRepository settings;
    private final Clock clock;

    SettingService(AuthorService authors, SettingRepository settings, Clock clock) {
        this.authors = authors;
        this.settings = settings;
        this.clock = clock;
    }

    /** All of it at once, if what stands there is what was read. */
    @Transactional
    Setting put(Caller caller, VersionTag expected, SettingRequest request) {
        Setting next = request.setting(expected.version() + 1);
        authors.ensureKnown(caller);
        if (!settings.put(caller.profileId(), next, clock.instant())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        return next;
    }

    @Transactional
    public boolean wantsDigest(UUID profileId) {
        return settings.of(profileId).digest();
    }

    /** Whatever else somebody has chosen stays. */
    @Transactional
    public void stopDigest(UUID profileId) {
        Setting present = settings.of(profileId);
        if (present.digest()) {
            settings.put(profileId, present.withoutDigest(), clock.instant());
        }
    }
}
