package io.loggia.follow.intake;

import io.loggia.follow.intake.FollowImportRequest.Item;
import io.loggia.follow.tie.FollowConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Waits for the profiles that follows name, as long as one would for a single follow: people are
 * brought in just before. To be asked outside of transactions.
 */
@ApplicationScoped
class ImportedProfiles {

    private final ImportedProfileService profiles;
    private final FollowConfig config;

    ImportedProfiles(ImportedProfileService profiles, FollowConfig config) {
        this.profiles = profiles;
        this.config = config;
    }

    /** Returns when all are known, or after the configured time. */
    void await(List<Item> items) {
        Set<UUID> ids =
                items.stream()
                        .flatMap(item -> Stream.of(item.followerId(), item.followeeId()))
                        .collect(Collectors.toSet());
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        while (!profiles.areKnown(ids) && System.nanoTime() - giveUpAt < 0) {
            LockSupport.parkNanos(config.pause().toNanos());
        }
    }
}
