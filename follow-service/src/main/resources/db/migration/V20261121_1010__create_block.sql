SET LOCAL lock_timeout = '2s';

-- Projection of blocks. One that ends changes its state; no row is ever deleted.
CREATE TABLE block (
    blocker_id uuid        NOT NULL,
    blocked_id uuid        NOT NULL,
    blocked    boolean     NOT NULL,
    epoch      bigint      NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT block_pk PRIMARY KEY (blocker_id, blocked_id)
);
