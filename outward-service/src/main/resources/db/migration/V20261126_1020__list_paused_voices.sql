SET LOCAL lock_timeout = '2s';

-- So that voices can be listed page by page, in the order in which they came.
ALTER TABLE voice ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;

CREATE UNIQUE INDEX voice_under_pause ON voice (number) WHERE paused_until IS NOT NULL;
