SET LOCAL lock_timeout = '2s';

-- The question from outside that somebody has begun to answer.
ALTER TABLE draft ADD COLUMN answers_id uuid;
