package io.loggia.follow.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** People whom the reader follows follow them: how many, and up to three of them. */
@Schema(
        name = "FollowedBy",
        properties =
                @SchemaProperty(
                        name = "kind",
                        type = SchemaType.STRING,
                        enumeration = FollowedBy.KIND),
        requiredProperties = {"kind", "profileIds", "count"})
record FollowedBy(@Schema(maxItems = 3) List<UUID> profileIds, long count) implements Reason {

    static final String KIND = "FOLLOWED_BY";
    private static final int POINTS = 10;

    /** Beyond it somebody is known to everybody, and no better suggestion for it. */
    private static final int MOST = 5;

    static Optional<Reason> of(FamiliarFollowersView familiar) {
        return familiar.count() == 0
                ? Optional.empty()
                : Optional.of(new FollowedBy(familiar.profileIds(), familiar.count()));
    }

    @Override
    public int points() {
        return POINTS * (int) Math.min(count, MOST);
    }
}
