package io.loggia.follow.tie;

import io.loggia.events.Relation;
import io.loggia.follow.profile.Group;
import java.util.Optional;
import java.util.UUID;

/** What becomes of somebody's tie to a group by their own wish. */
final class Entrance {

    private Entrance() {}

    /**
     * How somebody who wants to come in stands then; empty where the group does not exist for them,
     * or where it is for the company's directory to say.
     */
    static Optional<Relation> join(Group group, UUID personId, Relation before) {
        if (before == Relation.FOLLOWING) {
            return Optional.of(before);
        }
        return switch (group.entry()) {
            case OPEN -> Optional.of(Relation.FOLLOWING);
            case ON_REQUEST ->
                    Optional.of(
                            isExpected(group, personId, before)
                                    ? Relation.FOLLOWING
                                    : Relation.REQUESTED);
            case HIDDEN ->
                    isExpected(group, personId, before)
                            ? Optional.of(Relation.FOLLOWING)
                            : Optional.empty();
            case PROVISIONED -> Optional.empty();
        };
    }

    private static boolean isExpected(Group group, UUID personId, Relation before) {
        return before == Relation.INVITED || group.isFoundedBy(personId);
    }
}
