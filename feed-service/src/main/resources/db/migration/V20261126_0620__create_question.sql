SET LOCAL lock_timeout = '2s';

-- Projection of questions from outside: who holds one, and which answer helped.
CREATE TABLE question (
    id uuid NOT NULL,
    state text NOT NULL,
    topics text[] NOT NULL,
    claimed_by uuid,
    claimed_until timestamptz,
    answer_post uuid,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT question_pk PRIMARY KEY (id),
    CONSTRAINT question_state_known CHECK (
        state IN ('OPEN', 'CLAIMED', 'ANSWERED', 'HELPED', 'DECLINED', 'WITHDRAWN'))
);

-- Whose answers about a topic helped.
CREATE INDEX question_helped_idx ON question USING gin (topics) WHERE state = 'HELPED';
