SET LOCAL lock_timeout = '2s';

-- Whether a follower wants to be told of each post.
ALTER TABLE tie ADD COLUMN bell boolean NOT NULL DEFAULT false;

CREATE INDEX tie_bell_idx ON tie (followee_id, follower_id)
    WHERE bell AND relation = 'FOLLOWING';
