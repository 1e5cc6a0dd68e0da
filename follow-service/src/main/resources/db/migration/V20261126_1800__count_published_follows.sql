SET LOCAL lock_timeout = '2s';

-- Counts what everybody may see of a tie, its coming and going, and not the bells between. What
-- stands already counts as told once.
ALTER TABLE tie
    ADD COLUMN published_version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT tie_published_version_not_negative CHECK (published_version >= 0);
