SET LOCAL lock_timeout = '2s';

-- The follower wants to be told of each post. It leaves changed_at alone, which says since when
-- somebody follows, and ends with the follow.
ALTER TABLE tie
    ADD COLUMN bell boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT tie_bell_of_follow CHECK (relation = 'FOLLOWING' OR NOT bell);
