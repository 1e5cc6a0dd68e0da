SET LOCAL lock_timeout = '2s';

-- The end of the lease of which its holder was told; another end is told of again.
ALTER TABLE question ADD COLUMN reminded_until timestamptz;
