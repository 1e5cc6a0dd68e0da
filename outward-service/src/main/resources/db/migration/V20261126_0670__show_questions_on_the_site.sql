SET LOCAL lock_timeout = '2s';

-- What outsiders find of questions. A person is named who stands outside: shown, and with a voice that is not off.
CREATE VIEW site_answer AS
SELECT q.public_id AS question_public_id, a.public_id, a.live_since, a.helped, f.handle, f.indexed
FROM answer a
    JOIN question q USING (question_ref)
    JOIN face f ON f.profile_ref = a.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = a.author_ref AND v.state <> 'OFF'
WHERE a.live_since IS NOT NULL AND q.state <> 'WITHDRAWN';

-- A lease that is over is none, and a question whose answers are all hidden with their authors waits.
CREATE VIEW site_question AS
SELECT q.public_id, q.asker_name, q.text, q.language, q.topics, q.asked_at, s.state,
    f.handle AS owner_handle, f.display_name AS owner_name, f.title AS owner_title,
    CASE WHEN s.state = 'CLAIMED' THEN q.claimed_since END AS claimed_since,
    af.handle AS addressed_handle, af.display_name AS addressed_name,
    q.first_answered_at, q.decline_reason, q.declined_at, d.public_id AS duplicate_of,
    q.verdict_helped, q.verdict_at, q.verdict_words, q.reopened_times, q.changed_at
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
    LEFT JOIN voice av ON av.state <> 'OFF' AND av.profile_ref = q.addressed_ref
    LEFT JOIN face af ON af.profile_ref = av.profile_ref AND af.shown
    LEFT JOIN question d ON d.question_ref = q.duplicate_of AND d.state <> 'WITHDRAWN'
WHERE q.state <> 'WITHDRAWN';

-- What was asked and taken back.
CREATE VIEW site_gone_question AS
SELECT public_id, changed_at AS ended_at FROM question WHERE state = 'WITHDRAWN';

-- For whoever has a private link: which question it opens.
CREATE VIEW site_question_access AS
SELECT a.token_hash, q.public_id FROM question_access a JOIN question q USING (question_ref);

-- Who answers what outsiders ask about a topic, and how often.
CREATE VIEW site_answerer AS
SELECT t.topic, a.handle, count(*) AS answers
FROM site_answer a
    JOIN question q ON q.public_id = a.question_public_id
    CROSS JOIN LATERAL unnest(q.topics) AS t (topic)
GROUP BY t.topic, a.handle;

-- The figures of the ledger. Medians are over the questions whose first answer became public within the last
-- 30 days: from the moment they were asked (their mail confirmed) to their first claim, and to that answer.
-- An answer is a post of a person; nothing else ever sets first_answered_at.
CREATE VIEW site_ledger AS
WITH asked AS (
    SELECT q.*,
        q.first_answered_at > now() - interval '30 days' AS answered_lately,
        q.state = 'CLAIMED' AND (q.answer_waits OR q.claimed_until > now()) AS held
    FROM question q)
SELECT
    count(*) FILTER (WHERE state = 'OPEN' OR state = 'CLAIMED' AND NOT held) AS open,
    count(*) FILTER (WHERE held) AS claimed,
    count(*) FILTER (WHERE answered_lately) AS answered,
    count(*) FILTER (WHERE answered_lately AND state = 'HELPED') AS helped,
    count(*) FILTER (WHERE declined_at > now() - interval '30 days') AS declined,
    CAST(round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_claimed_at - asked_at))
        FILTER (WHERE answered_lately) / 60) AS bigint) AS minutes_to_claim,
    CAST(round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_answered_at - asked_at))
        FILTER (WHERE answered_lately) / 60) AS bigint) AS minutes_to_answer
FROM asked;

GRANT SELECT ON site_answer, site_question, site_gone_question, site_question_access, site_answerer, site_ledger
    TO "${site}";

REVOKE EXECUTE ON FUNCTION confirmed_answers(uuid, text) FROM PUBLIC;
