SET LOCAL lock_timeout = '2s';

-- The question that a post answers, for good.
ALTER TABLE outward_post ADD COLUMN answers_ref uuid;

CREATE INDEX outward_post_answers ON outward_post (answers_ref) WHERE answers_ref IS NOT NULL;

-- Which acts there are the code knows, where each feature adds its own.
ALTER TABLE journal DROP CONSTRAINT IF EXISTS journal_act_known;
ALTER TABLE journal ADD CONSTRAINT journal_act_known CHECK (act ~ '^[A-Z]+(_[A-Z]+)*$');
