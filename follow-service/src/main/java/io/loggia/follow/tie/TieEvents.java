package io.loggia.follow.tie;

import io.loggia.events.Event;
import io.loggia.events.FollowChanged;
import io.loggia.events.PublishedFollowChanged;
import io.loggia.events.delivery.Outbox;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells of ties in the caller's transaction: our own services of each change, other systems of what
 * everybody inside may see. Who belongs to a group is told to nobody else, whatever group it is.
 */
@ApplicationScoped
class TieEvents {

    private final Outbox outbox;
    private final ProfileRepository profiles;

    TieEvents(Outbox outbox, ProfileRepository profiles) {
        this.outbox = outbox;
        this.profiles = profiles;
    }

    /** Each change in its order; other systems are told how the ties stand after all of them. */
    void changed(List<FollowChanged> changes, Collection<Tie> ties) {
        outbox.appendAll(
                Stream.<Event>concat(changes.stream(), publishedOf(ties).stream()).toList());
    }

    /** A bell is the follower's own business. */
    void rang(Tie tie, Instant at) {
        outbox.append(tie.changed(at));
    }

    /** What other systems may be told of these ties as they stand. */
    List<PublishedFollowChanged> publishedOf(Collection<Tie> ties) {
        if (ties.isEmpty()) {
            return List.of();
        }
        Set<UUID> listed = profiles.listListed(endsOf(ties));
        return ties.stream().filter(tie -> tie.id().isAmong(listed)).map(Tie::published).toList();
    }

    private static Set<UUID> endsOf(Collection<Tie> ties) {
        return ties.stream()
                .map(Tie::id)
                .flatMap(id -> Stream.of(id.followerId(), id.followeeId()))
                .collect(Collectors.toSet());
    }
}
