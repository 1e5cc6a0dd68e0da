SET LOCAL lock_timeout = '2s';

-- Who has left the company, as profile-service tells it; what they showed stays.
ALTER TABLE face ADD COLUMN former boolean NOT NULL DEFAULT false;

CREATE INDEX face_former ON face (profile_ref) WHERE former;
CREATE INDEX outward_post_waiting_of_author ON outward_post (author_ref) WHERE state IN ('LEAVING', 'HELD');

-- A question for somebody who has left is for everybody; what they have answered or declined says that they worked here.
CREATE OR REPLACE VIEW site_question AS
SELECT q.public_id, q.asker_name, q.text, q.language, q.topics, q.asked_at, s.state,
    f.handle AS owner_handle, f.display_name AS owner_name, f.title AS owner_title,
    CASE WHEN s.state = 'CLAIMED' THEN q.claimed_since END AS claimed_since,
    af.handle AS addressed_handle, af.display_name AS addressed_name,
    q.first_answered_at, q.decline_reason, q.declined_at, d.public_id AS duplicate_of,
    q.verdict_helped, q.verdict_at, q.verdict_words, q.reopened_times, q.changed_at,
    v.state = 'ALUM' AS owner_alum
FROM question q
    CROSS JOIN LATERAL (SELECT CASE
        WHEN q.state = 'CLAIMED' AND NOT q.answer_waits AND q.claimed_until <= now() THEN 'OPEN'
        WHEN q.state IN ('ANSWERED', 'HELPED') AND NOT EXISTS (
            SELECT 1 FROM site_answer a WHERE a.question_public_id = q.public_id) THEN 'OPEN'
        ELSE q.state END AS state) s
    LEFT JOIN voice v ON v.state <> 'OFF' AND v.profile_ref = CASE s.state
        WHEN 'CLAIMED' THEN q.claimed_by
        WHEN 'DECLINED' THEN q.declined_by
        WHEN 'OPEN' THEN NULL
        ELSE q.answered_by END
    LEFT JOIN face f ON f.profile_ref = v.profile_ref AND f.shown
    LEFT JOIN voice av ON av.state IN ('ON', 'PAUSED') AND av.profile_ref = q.addressed_ref
    LEFT JOIN face af ON af.profile_ref = av.profile_ref AND af.shown
    LEFT JOIN question d ON d.question_ref = q.duplicate_of AND d.state <> 'WITHDRAWN'
WHERE q.state <> 'WITHDRAWN';

CREATE OR REPLACE VIEW site_gone_post AS
SELECT p.public_id, f.handle, f.display_name, p.ended_at, CASE WHEN p.state = 'REMOVED' THEN p.rule END AS removed_by_rule,
    v.state = 'ALUM' AS alum
FROM outward_post p
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF'
WHERE p.live_version IS NULL AND p.ended_at IS NOT NULL;
