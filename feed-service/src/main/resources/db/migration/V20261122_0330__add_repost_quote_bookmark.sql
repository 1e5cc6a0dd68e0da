SET LOCAL lock_timeout = '2s';

-- A repost passes another post on and has no words of its own; a quote stands above its own words.
ALTER TABLE post
    ADD COLUMN repost_of_id uuid,
    ADD COLUMN quote_of_id uuid,
    ADD CONSTRAINT post_repost_of_fk FOREIGN KEY (repost_of_id) REFERENCES post (id),
    ADD CONSTRAINT post_quote_of_fk FOREIGN KEY (quote_of_id) REFERENCES post (id),
    ADD CONSTRAINT post_repost_bare CHECK (
        repost_of_id IS NULL
        OR (text = '' AND html = '' AND parent_id IS NULL AND quote_of_id IS NULL));

-- Once for each person while it stands; also counts reposts, and finds those of a deleted post.
CREATE UNIQUE INDEX post_repost_once_idx ON post (repost_of_id, author_id)
    WHERE repost_of_id IS NOT NULL AND deleted_at IS NULL;

-- Private, and no event tells of it, so a row that is taken back is gone. The id is minted when
-- the post is kept: its order is the order of the list.
CREATE TABLE bookmark (
    reader_id uuid NOT NULL,
    post uuid NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT bookmark_pk PRIMARY KEY (reader_id, post),
    CONSTRAINT bookmark_id_once UNIQUE (reader_id, id),
    CONSTRAINT bookmark_post_fk FOREIGN KEY (post) REFERENCES post (id)
);

-- Events carried the title before; at version 0 a row takes the next one, however old it is.
ALTER TABLE author ADD COLUMN title text;
UPDATE author SET epoch = 0, version = 0;

-- What was answered before is repeated in today's words.
UPDATE idempotency SET answer = (
    '{"repostCount": 0, "ownRepost": false, "bookmarked": false, "quoteGone": false}'::jsonb
    || answer::jsonb)::text
WHERE answer IS NOT NULL;
