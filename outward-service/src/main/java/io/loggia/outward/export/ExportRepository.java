package io.loggia.outward.export;

import io.loggia.export.ExportPart;
import io.loggia.export.Section;
import io.loggia.outward.Caller;
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
                            "voices",
                            """
                            SELECT state, paused_until AS "pausedUntil", pause_reason AS "pauseReason",
                                guidelines_version AS "guidelinesVersion",
                                own_undo_seconds AS "ownUndoSeconds", posts_gone_live AS "postsGoneLive",
                                changed_at AS "changedAt"
                            FROM voice WHERE profile_ref = :person
                            """),
                    new Section(
                            "spells",
                            """
                            SELECT since, until FROM voice_spell WHERE profile_ref = :person ORDER BY since
                            """),
                    new Section(
                            "posts",
                            """
                            SELECT post_ref AS "postId", public_id AS "publicId", state, rule, reason,
                                publish_at AS "publishAt", live_since AS "liveSince",
                                corrected_at AS "correctedAt", ended_at AS "endedAt"
                            FROM outward_post WHERE author_ref = :person ORDER BY post_ref
                            """),
                    new Section(
                            "revisions",
                            """
                            SELECT r.post_ref AS "postId", r.version, r.text, r.topics,
                                r.override_reason AS "overrideReason", r.published_at AS "publishedAt",
                                r.edited_at AS "editedAt"
                            FROM outward_post p JOIN revision r USING (post_ref)
                            WHERE p.author_ref = :person ORDER BY r.post_ref, r.version
                            """),
                    new Section(
                            "removals",
                            """
                            SELECT post_ref AS "postId", rule, reason, removed_at AS "removedAt", appeal,
                                appealed_at AS "appealedAt", outcome, decided_at AS "decidedAt",
                                decision_reason AS "decisionReason"
                            FROM removal WHERE author_ref = :person ORDER BY number
                            """),
                    new Section(
                            "claims",
                            """
                            SELECT question_ref AS "questionId", public_id AS "publicId", state,
                                claimed_since AS "claimedSince", claimed_until AS "claimedUntil"
                            FROM question WHERE claimed_by = :person ORDER BY question_ref
                            """),
                    new Section(
                            "answers",
                            """
                            SELECT post_ref AS "postId", question_ref AS "questionId",
                                live_since AS "liveSince", answered_at AS "answeredAt", helped
                            FROM answer WHERE author_ref = :person ORDER BY post_ref
                            """),
                    new Section(
                            "declined",
                            """
                            SELECT question_ref AS "questionId", public_id AS "publicId",
                                decline_reason AS reason, declined_at AS "declinedAt"
                            FROM question WHERE declined_by = :person ORDER BY question_ref
                            """),
                    new Section(
                            "sideNotes",
                            """
                            SELECT question_ref AS "questionId", text, written_at AS "writtenAt"
                            FROM side_note WHERE author_ref = :person ORDER BY number
                            """),
                    new Section(
                            "offers",
                            """
                            SELECT question_ref AS "questionId", profile_ref AS "profileId",
                                tapped_at AS "tappedAt"
                            FROM tap WHERE tapped_by = :person ORDER BY question_ref, profile_ref
                            """),
                    new Section(
                            "notForMe",
                            """
                            SELECT question_ref AS "questionId", said_at AS "saidAt"
                            FROM not_me WHERE profile_ref = :person ORDER BY question_ref
                            """),
                    new Section(
                            "nudges",
                            """
                            SELECT rule, day, severity, kept, edited, cancelled
                            FROM nudge_outcome WHERE profile_ref = :person ORDER BY day, rule
                            """),
                    new Section(
                            "actsAsSteward",
                            """
                            SELECT j.at, j.act, d.profile_ref AS "profileId", d.post_ref AS "postId",
                                d.rule, d.reason
                            FROM journal_detail d JOIN journal j USING (number)
                            WHERE d.steward_ref = :person ORDER BY number
                            """),
                    new Section(
                            "guidelines",
                            """
                            SELECT version, published_at AS "publishedAt", reason
                            FROM guideline WHERE published_by = :person ORDER BY version
                            """));

    @Produces
    @Singleton
    ExportPart part(Caller caller) {
        return new ExportPart("outside", SECTIONS, caller::profileId);
    }
}
