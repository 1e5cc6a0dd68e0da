SET LOCAL lock_timeout = '2s';

-- The page of what was taken away shows the newest first.
CREATE INDEX removal_by_time ON removal (removed_at DESC);
CREATE INDEX hiding_by_time ON hiding (hidden_at DESC);
