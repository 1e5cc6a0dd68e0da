package io.loggia.events.delivery;

import io.loggia.events.FollowChanged;
import io.loggia.events.Relation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An aggregate as every service has them: a row that stays, with a version that rises. */
@Entity
class Tie {

    @Id private String key;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private long version;

    Tie() {}

    Tie(UUID followerId, UUID followeeId) {
        this.key = followerId + ":" + followeeId;
        this.relation = Relation.NONE;
    }

    FollowChanged change(Relation to) {
        relation = to;
        version++;
        return state();
    }

    String key() {
        return key;
    }

    FollowChanged state() {
        var ends = key.split(":", 2);
        return new FollowChanged(
                UUID.fromString(ends[0]),
                UUID.fromString(ends[1]),
                relation,
                null,
                version,
                Instant.parse("2026-11-21T10:00:00Z"));
    }
}
