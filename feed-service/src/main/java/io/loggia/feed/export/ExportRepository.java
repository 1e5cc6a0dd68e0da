package io.loggia.feed.export;

import io.loggia.export.ExportPart;
import io.loggia.export.Section;
import io.loggia.feed.Caller;
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
                            "posts",
                            """
                            SELECT id AS "postId", parent_id AS "parentId", repost_of_id AS "repostOfId",
                                quote_of_id AS "quoteOfId", answers_id AS "answersId", audience,
                                group_id AS "groupId", text, version, published_at AS "publishedAt",
                                edited_at AS "editedAt"
                            FROM post WHERE author_id = :person AND deleted_at IS NULL ORDER BY id
                            """),
                    new Section(
                            "revisions",
                            """
                            SELECT r.post AS "postId", r.version, r.text, r.written_at AS "writtenAt"
                            FROM post p JOIN post_revision r ON r.post = p.id
                            WHERE p.author_id = :person AND p.deleted_at IS NULL ORDER BY r.post, r.version
                            """),
                    new Section(
                            "polls",
                            """
                            SELECT q.post AS "postId", q.choices, q.several, q.closes_at AS "closesAt"
                            FROM post p JOIN poll q ON q.post = p.id
                            WHERE p.author_id = :person ORDER BY q.post
                            """),
                    new Section(
                            "pictures",
                            """
                            SELECT m.id AS "mediaId", '/api/media/' || m.id AS address, m.state,
                                m.media_type AS "mediaType", m.width, m.height, m.size,
                                m.created_at AS "createdAt", p.post AS "postId",
                                coalesce(p.alt, (SELECT d.alt FROM draft_media d
                                    WHERE d.author_id = :person AND d.media = m.id LIMIT 1)) AS alt
                            FROM media m LEFT JOIN post_media p ON p.media = m.id
                            WHERE m.owner_id = :person AND m.state <> 'GONE' ORDER BY m.id
                            """),
                    new Section(
                            "drafts",
                            """
                            SELECT id AS "draftId", text, parent_id AS "parentId",
                                quote_of_id AS "quoteOfId", answers_id AS "answersId",
                                group_id AS "groupId", poll_choices AS "pollChoices",
                                poll_several AS "pollSeveral", poll_open_minutes AS "pollOpenMinutes",
                                publish_at AS "publishAt", changed_at AS "changedAt"
                            FROM draft d LEFT JOIN schedule s
                                ON s.author_id = d.author_id AND s.draft = d.id
                            WHERE d.author_id = :person ORDER BY id
                            """),
                    Section.filtered(
                            "reactions",
                            """
                            SELECT post AS "postId", kinds, changed_at AS "changedAt"
                            FROM reaction WHERE reader_id = :person AND kinds <> '{}' ORDER BY post
                            """),
                    Section.filtered(
                            "votes",
                            """
                            SELECT post AS "postId", choices, voted_at AS "votedAt"
                            FROM poll_vote WHERE voter_id = :person ORDER BY post
                            """),
                    Section.filtered(
                            "bookmarks",
                            """
                            SELECT post AS "postId" FROM bookmark WHERE reader_id = :person ORDER BY id
                            """),
                    Section.filtered(
                            "pins",
                            """
                            SELECT post AS "postId", pinned_at AS "pinnedAt"
                            FROM pin WHERE place_id = :person ORDER BY pinned_at
                            """),
                    Section.filtered(
                            "readInCatchUp",
                            """
                            SELECT post AS "postId", marked_at AS "markedAt"
                            FROM catch_up_read WHERE reader_id = :person ORDER BY post
                            """),
                    new Section(
                            "blocks",
                            """
                            SELECT blocked_id AS "profileId", changed_at AS "changedAt"
                            FROM block WHERE blocker_id = :person AND blocked ORDER BY blocked_id
                            """),
                    new Section(
                            "mutes",
                            """
                            SELECT muted_id AS "profileId", changed_at AS "changedAt"
                            FROM mute WHERE reader_id = :person AND muted ORDER BY muted_id
                            """),
                    new Section(
                            "filters",
                            """
                            SELECT phrase, manner, until FROM word_filter
                            WHERE reader_id = :person ORDER BY id
                            """),
                    new Section(
                            "withheldPosts",
                            """
                            SELECT w.post AS "postId", w.state, w.ground, w.rule, w.text
                            FROM post p JOIN withheld_post w ON w.post = p.id
                            WHERE p.author_id = :person ORDER BY w.post
                            """),
                    new Section(
                            "reports",
                            """
                            SELECT c.post_id AS "postId", c.person_id AS "profileId", r.category,
                                r.rule, r.text, r.reported_at AS "reportedAt"
                            FROM report r JOIN concern c ON c.id = r.concern
                            WHERE r.reporter_id = :person ORDER BY r.id
                            """),
                    new Section(
                            "appeals",
                            """
                            SELECT post_id AS "postId", appeal AS text, appealed_at AS "appealedAt"
                            FROM concern WHERE person_id = :person AND appeal IS NOT NULL ORDER BY id
                            """),
                    new Section(
                            "actsAsSteward",
                            """
                            SELECT j.act, d.post_id AS "postId", d.profile_id AS "profileId", d.rule,
                                d.reason, j.at
                            FROM journal_detail d JOIN journal j USING (number)
                            WHERE d.steward_id = :person ORDER BY d.number
                            """),
                    new Section(
                            "markers",
                            """
                            SELECT timeline, last_read_id AS "lastReadId", changed_at AS "changedAt"
                            FROM marker WHERE reader_id = :person ORDER BY timeline
                            """),
                    new Section(
                            "notificationMarkers",
                            """
                            SELECT read_up_to AS "readUpTo", changed_at AS "changedAt"
                            FROM notification_marker WHERE receiver_id = :person
                            """),
                    new Section(
                            "notificationSettings",
                            """
                            SELECT app, push, mail, time_zone AS "timeZone",
                                CAST(quiet_from AS text) AS "quietFrom",
                                CAST(quiet_to AS text) AS "quietTo", digest,
                                digest_hour AS "digestHour", changed_at AS "changedAt"
                            FROM notification_setting WHERE profile_id = :person
                            """),
                    new Section(
                            "pushes",
                            """
                            SELECT substring(endpoint FROM '^[a-z]+://[^/]+') AS "at", language,
                                created_at AS "createdAt"
                            FROM push_subscription WHERE person_id = :person ORDER BY id
                            """),
                    new Section(
                            "digests",
                            """
                            SELECT address, language, told_up_to AS "toldUpTo",
                                CAST(last_day AS text) AS "lastDay"
                            FROM digest WHERE person_id = :person
                            """));

    @Produces
    @Singleton
    ExportPart part(Caller caller, SeenItems seen) {
        return new ExportPart("posts", SECTIONS, caller::profileId, seen::listOf);
    }
}
