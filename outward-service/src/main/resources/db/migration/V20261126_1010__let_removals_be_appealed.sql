SET LOCAL lock_timeout = '2s';

-- Every taking away of a post by a steward, its author's appeal, and what somebody else has decided of it.
CREATE TABLE removal (
    number          bigint      GENERATED ALWAYS AS IDENTITY,
    post_ref        uuid        NOT NULL,
    author_ref      uuid        NOT NULL,
    removed_by      uuid        NOT NULL,
    rule            text        NOT NULL,
    reason          text        NOT NULL,
    was_public      boolean     NOT NULL,
    removed_at      timestamptz NOT NULL,
    appeal          text,
    appealed_at     timestamptz,
    outcome         text,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    CONSTRAINT removal_pk PRIMARY KEY (number),
    CONSTRAINT removal_of_post FOREIGN KEY (post_ref) REFERENCES outward_post (post_ref),
    CONSTRAINT removal_appeal_has_a_time CHECK ((appeal IS NULL) = (appealed_at IS NULL)),
    CONSTRAINT removal_outcome_known CHECK (outcome IN ('UPHELD', 'OVERTURNED')),
    CONSTRAINT removal_decision_is_somebodys_and_has_a_reason CHECK (
        (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
        AND (outcome IS NULL) = (decision_reason IS NULL)),
    CONSTRAINT removal_is_decided_after_an_appeal CHECK (outcome IS NULL OR appeal IS NOT NULL),
    CONSTRAINT removal_nobody_decides_their_own CHECK (decided_by <> removed_by AND decided_by <> author_ref)
);

CREATE UNIQUE INDEX removal_holds_once ON removal (post_ref) WHERE outcome IS DISTINCT FROM 'OVERTURNED';
CREATE INDEX removal_of_post_in_order ON removal (post_ref, number DESC);
CREATE INDEX removal_appealed ON removal (number) WHERE appealed_at IS NOT NULL AND outcome IS NULL;

-- Where a removed post would stand otherwise; nothing of that is public.
ALTER TABLE outward_post
    ADD COLUMN kept_state text,
    ADD COLUMN kept_version bigint,
    ADD COLUMN kept_since timestamptz,
    ADD COLUMN kept_corrected_at timestamptz,
    ADD CONSTRAINT outward_post_kept_beneath_a_removal
        CHECK (kept_state IS NULL OR state = 'REMOVED' AND kept_state IN ('HELD', 'CANCELLED', 'LIVE', 'WITHDRAWN')),
    ADD CONSTRAINT outward_post_kept_since CHECK ((kept_version IS NULL) = (kept_since IS NULL)),
    ADD CONSTRAINT outward_post_kept_stands
        CHECK (kept_version IS NULL OR kept_state IS NOT NULL AND kept_state IN ('HELD', 'LIVE')),
    ADD CONSTRAINT outward_post_kept_live_stands CHECK (kept_state <> 'LIVE' OR kept_version IS NOT NULL);

-- Of what was removed before, no words were kept: whoever wins an appeal may publish it again.
UPDATE outward_post SET kept_state = CASE WHEN ended_at IS NULL THEN 'CANCELLED' ELSE 'WITHDRAWN' END
WHERE state = 'REMOVED';

INSERT INTO removal (post_ref, author_ref, removed_by, rule, reason, was_public, removed_at)
SELECT p.post_ref, p.author_ref,
    coalesce(j.steward_ref, '00000000-0000-0000-0000-000000000000'), p.rule, p.reason,
    p.ended_at IS NOT NULL, coalesce(j.at, p.changed_at)
FROM outward_post p
    LEFT JOIN LATERAL (
        SELECT d.steward_ref, e.at FROM journal_detail d JOIN journal e USING (number)
        WHERE d.post_ref = p.post_ref AND e.act = 'POST_REMOVED' ORDER BY number DESC LIMIT 1) j ON true
WHERE p.state = 'REMOVED';

-- Every removal and every hiding: what, for which rule, when, and what came of an appeal. No names, no words.
CREATE OR REPLACE VIEW site_moderation AS
SELECT 'POST' AS kind, rule, removed_at AS at,
    CASE WHEN appealed_at IS NOT NULL THEN coalesce(outcome, 'WAITS') END AS appeal
FROM removal WHERE was_public
UNION ALL
SELECT 'REPLY', hidden_reason, since, NULL FROM guest_reply WHERE state IN ('HIDDEN', 'SPAM');
