package io.loggia.follow.export;

import io.loggia.export.ExportPart;
import io.loggia.export.Section;
import io.loggia.follow.Caller;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Every row that a person wrote or chose, as {@code erasure} knows them, and no word of others.
 * Whoever adds a table with somebody's words or choices adds it here, too.
 */
class ExportRepository {

    private static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "follows",
                            """
                            SELECT t.followee_id AS "profileId", p.kind, t.relation, t.bell,
                                t.changed_at AS "changedAt"
                            FROM tie t LEFT JOIN profile p ON p.id = t.followee_id
                            WHERE t.follower_id = :person AND t.relation <> 'NONE'
                            ORDER BY t.followee_id
                            """),
                    new Section(
                            "dismissals",
                            """
                            SELECT dismissed_id AS "profileId", dismissed_at AS "dismissedAt"
                            FROM dismissal WHERE profile_id = :person ORDER BY dismissed_id
                            """),
                    new Section(
                            "memberships",
                            """
                            SELECT group_id AS "groupId", changed_at AS "changedAt"
                            FROM membership WHERE person_id = :person AND member ORDER BY group_id
                            """));

    @Produces
    @Singleton
    ExportPart part(Caller caller) {
        return new ExportPart("follows", SECTIONS, caller::profileId);
    }
}
