SET LOCAL lock_timeout = '2s';

-- The group that a draft is for.
ALTER TABLE draft ADD COLUMN group_id uuid;

-- When a draft is to be published. It goes with the draft, which goes with its publication; where
-- that is refused the reason stays, and nobody tries again.
CREATE TABLE schedule (
    author_id uuid NOT NULL,
    draft uuid NOT NULL,
    publish_at timestamptz NOT NULL,
    leased_until timestamptz,
    refusal text,
    CONSTRAINT schedule_pk PRIMARY KEY (author_id, draft),
    CONSTRAINT schedule_draft_fk
        FOREIGN KEY (author_id, draft) REFERENCES draft (author_id, id) ON DELETE CASCADE
);

-- What the timer looks for.
CREATE INDEX schedule_due_idx ON schedule (publish_at) WHERE refusal IS NULL;
