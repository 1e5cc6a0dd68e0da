SET LOCAL lock_timeout = '2s';

-- The question from outside that a post answers; it stays with the post, whatever becomes of either.
ALTER TABLE post
    ADD COLUMN answers_id uuid,
    ADD CONSTRAINT post_answer_alone CHECK (
        answers_id IS NULL
        OR (parent_id IS NULL AND quote_of_id IS NULL AND repost_of_id IS NULL));
