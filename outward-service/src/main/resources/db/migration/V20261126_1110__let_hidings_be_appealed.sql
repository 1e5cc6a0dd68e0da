SET LOCAL lock_timeout = '2s';

-- Every hiding of a reply, its guest's appeal, and what somebody else has decided of it. Of a reply that was taken
-- back the appeal's words are gone.
CREATE TABLE hiding (
    number          bigint      GENERATED ALWAYS AS IDENTITY,
    reply_ref       uuid        NOT NULL,
    hidden_by       uuid        NOT NULL,
    reason          text        NOT NULL,
    hidden_at       timestamptz NOT NULL,
    appeal          text,
    appealed_at     timestamptz,
    outcome         text,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    CONSTRAINT hiding_pk PRIMARY KEY (number),
    CONSTRAINT hiding_of_reply FOREIGN KEY (reply_ref) REFERENCES guest_reply (reply_ref),
    CONSTRAINT hiding_outcome_known CHECK (outcome IN ('UPHELD', 'OVERTURNED')),
    CONSTRAINT hiding_decision_is_somebodys_and_has_a_reason CHECK (
        (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
        AND (outcome IS NULL) = (decision_reason IS NULL)),
    CONSTRAINT hiding_is_decided_after_an_appeal CHECK (outcome IS NULL OR appealed_at IS NOT NULL),
    CONSTRAINT hiding_nobody_decides_their_own CHECK (decided_by <> hidden_by)
);

CREATE INDEX hiding_of_reply_in_order ON hiding (reply_ref, number DESC);
CREATE INDEX hiding_appealed ON hiding (number) WHERE appealed_at IS NOT NULL AND outcome IS NULL;

INSERT INTO hiding (reply_ref, hidden_by, reason, hidden_at)
SELECT reply_ref, hidden_by, hidden_reason, since FROM guest_reply
WHERE state IN ('HIDDEN', 'SPAM') AND hidden_by IS NOT NULL;

ALTER TABLE intake
    DROP CONSTRAINT intake_kind_known,
    ADD CONSTRAINT intake_kind_known CHECK (kind IN
        ('ASK', 'REPLY', 'CONFIRM', 'VERDICT', 'ERASE', 'ERASE_REPLY', 'APPEAL_REPLY', 'REPORT'));

-- For whoever has the link in the mail: whether the reply is there to be taken back, or why it is hidden, and what
-- came of an appeal.
CREATE OR REPLACE VIEW site_reply_link AS
SELECT g.token_hash, g.state = 'ERASED' AS erased,
    CASE WHEN g.state IN ('HIDDEN', 'SPAM') THEN g.hidden_reason END AS hidden_reason,
    CASE WHEN h.appealed_at IS NOT NULL THEN coalesce(h.outcome, 'WAITS') END AS appeal, h.decision_reason
FROM guest_reply g
    LEFT JOIN LATERAL (
        SELECT * FROM hiding n WHERE n.reply_ref = g.reply_ref ORDER BY n.number DESC LIMIT 1) h ON true;

CREATE OR REPLACE VIEW site_moderation AS
SELECT 'POST' AS kind, rule, removed_at AS at,
    CASE WHEN appealed_at IS NOT NULL THEN coalesce(outcome, 'WAITS') END AS appeal
FROM removal WHERE was_public
UNION ALL
SELECT 'REPLY', h.reason, h.hidden_at,
    CASE WHEN h.appealed_at IS NOT NULL THEN coalesce(h.outcome, 'WAITS') END
FROM hiding h JOIN guest_reply g USING (reply_ref)
WHERE h.outcome = 'OVERTURNED' OR g.state IN ('HIDDEN', 'SPAM') AND NOT EXISTS (
    SELECT 1 FROM hiding n WHERE n.reply_ref = h.reply_ref AND n.number > h.number);
