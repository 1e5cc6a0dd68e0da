package io.loggia.follow.intake;

import io.loggia.follow.intake.FollowImportRequest.Item;
import io.loggia.follow.tie.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Waits for the profiles that follows name, as long as one would for a single follow: people are
 * brought in just before. To be asked outside of transactions.
 */
@ApplicationScoped
class ImportedProfiles {

    private final ImportedProfileService profiles;
    private final Patience patience;

    ImportedProfiles(ImportedProfileService profiles, Patience patience) {
        this.profiles = profiles;
        this.patience = patience;
    }

    /** Returns when all are known, or after the configured time. */
    void await(List<Item> items) {
        Set<UUID> ids =
                items.stream()
                        .flatMap(item -> Stream.of(item.followerId(), item.followeeId()))
                        .collect(Collectors.toSet());
        patience.until(() -> profiles.areKnown(ids));
    }
}
