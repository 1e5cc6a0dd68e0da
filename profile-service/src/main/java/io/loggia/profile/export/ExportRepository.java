package io.loggia.profile.export;

import io.loggia.export.ExportPart;
import io.loggia.export.Section;
import io.loggia.profile.Caller;
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
                            "profile",
                            """
                            SELECT id AS "profileId", kind, state, handle, display_name AS "displayName",
                                title, department, pronouns, place, time_zone AS "timeZone", bio,
                                manager_id AS "managerId", languages, ask_topics AS "askTopics",
                                learn_topics AS "learnTopics", available_to_help AS "availableToHelp",
                                version, created_at AS "createdAt", changed_at AS "changedAt"
                            FROM profile WHERE id = :person
                            """),
                    new Section(
                            "works",
                            """
                            SELECT w.kind, w.title, w.url, w.year
                            FROM profile p CROSS JOIN LATERAL jsonb_to_recordset(p.works)
                                AS w (kind text, title text, url text, year integer)
                            WHERE p.id = :person
                            """),
                    new Section(
                            "publicFaces",
                            """
                            SELECT shown, handle, display_name AS "displayName", title, bio, topics, indexed,
                                changed_at AS "changedAt"
                            FROM public_face WHERE profile_id = :person
                            """),
                    new Section(
                            "handles",
                            """
                            SELECT spelling AS handle, taken_at AS "takenAt"
                            FROM handle WHERE profile_id = :person ORDER BY taken_at, spelling
                            """),
                    new Section(
                            "logins",
                            """
                            SELECT issuer, subject, bound_at AS "boundAt"
                            FROM identity WHERE profile_id = :person ORDER BY bound_at, issuer
                            """),
                    new Section(
                            "imports",
                            """
                            SELECT source, key, imported_at AS "importedAt"
                            FROM imported_person WHERE profile_id = :person ORDER BY source, key
                            """),
                    new Section(
                            "directory",
                            """
                            SELECT user_name AS "userName", external_id AS "externalId",
                                formatted_name AS "formattedName", given_name AS "givenName",
                                family_name AS "familyName", display_name AS "displayName", title,
                                employee_number AS "employeeNumber", department, manager_id AS "managerId",
                                active, changed_at AS "changedAt"
                            FROM provisioned_person WHERE profile_id = :person
                            """),
                    new Section(
                            "emails",
                            """
                            SELECT e.value AS email, e.type, e."primary"
                            FROM provisioned_person p CROSS JOIN LATERAL jsonb_to_recordset(p.emails)
                                AS e (value text, type text, "primary" boolean)
                            WHERE p.profile_id = :person
                            """),
                    new Section(
                            "erasureRequests",
                            """
                            SELECT requested_at AS "requestedAt", due_at AS "dueAt"
                            FROM erasure_request WHERE profile_id = :person
                            """),
                    new Section(
                            "groups",
                            """
                            SELECT g.id AS "groupId", g.handle, g.display_name AS "displayName", m.relation,
                                g.manager_id = :person AS founder, :person = ANY (g.steward_ids) AS steward,
                                m.changed_at AS "changedAt"
                            FROM group_member m JOIN profile g ON g.id = m.group_id
                            WHERE m.person_id = :person AND m.relation IN ('INVITED', 'FOLLOWING')
                                AND g.state = 'ACTIVE'
                            ORDER BY g.id
                            """));

    @Produces
    @Singleton
    ExportPart part(Caller caller) {
        return new ExportPart("profile", SECTIONS, caller::profileId);
    }
}
