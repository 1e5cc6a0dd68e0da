SET LOCAL lock_timeout = '2s';

-- Projection of follows. A tie that ends changes its relation; no row is ever deleted.
CREATE TABLE tie (
    follower_id uuid NOT NULL,
    followee_id uuid NOT NULL,
    relation text NOT NULL,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT tie_pk PRIMARY KEY (follower_id, followee_id),
    CONSTRAINT tie_relation_known
        CHECK (relation IN ('NONE', 'REQUESTED', 'INVITED', 'FOLLOWING'))
);

-- The followers of a source, range by range; what a follower follows goes by the primary key.
CREATE INDEX tie_followee_idx ON tie (followee_id, follower_id) WHERE relation = 'FOLLOWING';

CREATE TABLE block (
    blocker_id uuid NOT NULL,
    blocked_id uuid NOT NULL,
    blocked boolean NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT block_pk PRIMARY KEY (blocker_id, blocked_id),
    CONSTRAINT block_not_oneself CHECK (blocker_id <> blocked_id)
);

CREATE INDEX block_blocked_idx ON block (blocked_id, blocker_id) WHERE blocked;

CREATE TABLE mute (
    reader_id uuid NOT NULL,
    muted_id uuid NOT NULL,
    muted boolean NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT mute_pk PRIMARY KEY (reader_id, muted_id),
    CONSTRAINT mute_not_oneself CHECK (reader_id <> muted_id)
);
