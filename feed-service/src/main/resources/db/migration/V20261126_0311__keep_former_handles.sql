SET LOCAL lock_timeout = '2s';

-- A handle that somebody gave up is still theirs, and still not for outside.
ALTER TABLE author ADD COLUMN former_handles text[] NOT NULL DEFAULT '{}';

CREATE INDEX author_former_handles_idx ON author USING gin (former_handles);
