SET LOCAL lock_timeout = '2s';

-- How a follower stands to a followee. A row is never deleted, since its version must only rise;
-- one that only ever was a lock has relation NONE and version 0.
CREATE TABLE tie (
    follower_id uuid        NOT NULL,
    followee_id uuid        NOT NULL,
    relation    text        NOT NULL,
    version     bigint      NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT tie_pk PRIMARY KEY (follower_id, followee_id),
    CONSTRAINT tie_not_oneself CHECK (follower_id <> followee_id),
    CONSTRAINT tie_version_not_negative CHECK (version >= 0),
    CONSTRAINT tie_relation_known
        CHECK (relation IN ('NONE', 'REQUESTED', 'INVITED', 'FOLLOWING'))
);

-- Both lists, newest follow first.
CREATE INDEX tie_followers ON tie (followee_id, changed_at DESC, follower_id DESC)
    WHERE relation = 'FOLLOWING';
CREATE INDEX tie_following ON tie (follower_id, changed_at DESC, followee_id DESC)
    WHERE relation = 'FOLLOWING';
