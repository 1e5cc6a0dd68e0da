SET LOCAL lock_timeout = '2s';

-- What somebody has marked as read in catch-up, on whatever device. It looks back a week at most, so
-- older rows go when others come. No event tells of it: a row that is taken back is gone.
CREATE TABLE catch_up_read (
    reader_id uuid NOT NULL,
    post uuid NOT NULL,
    marked_at timestamptz NOT NULL,
    CONSTRAINT catch_up_read_pk PRIMARY KEY (reader_id, post),
    CONSTRAINT catch_up_read_post_fk FOREIGN KEY (post) REFERENCES post (id)
);

-- Who was mentioned, newest last.
CREATE INDEX IF NOT EXISTS post_mention_mentioned_idx ON post_mention (mentioned, post);
