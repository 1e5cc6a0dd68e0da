package io.loggia.follow.intake;

import io.loggia.events.Relation;
import io.loggia.follow.tie.TieWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to 200 follows of one source, in the order in which they came about. */
record FollowImportRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> items) {

    /** The key is what the source calls this change, for ever. */
    @Schema(name = "FollowImportItem")
    record Item(
            @NotNull @Pattern(regexp = "[!-~]{1,200}") String key,
            @NotNull UUID followerId,
            @NotNull UUID followeeId,
            @NotNull Wanted relation) {

        TieWish wish() {
            return switch (relation) {
                case FOLLOWING -> new TieWish(followerId, followeeId, Relation.FOLLOWING);
                case NONE -> new TieWish(followerId, followeeId, Relation.NONE);
            };
        }
    }

    /** What another system can say of a tie. */
    enum Wanted {
        FOLLOWING,
        NONE
    }
}
