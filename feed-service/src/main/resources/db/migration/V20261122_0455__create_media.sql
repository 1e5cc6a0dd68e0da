SET LOCAL lock_timeout = '2s';

-- A picture, from the moment somebody begins to send it; its bytes lie in the store, under its id.
CREATE TABLE media (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    state text NOT NULL,
    media_type text,
    width integer,
    height integer,
    size integer,
    created_at timestamptz NOT NULL,
    CONSTRAINT media_pk PRIMARY KEY (id),
    CONSTRAINT media_state_known CHECK (state IN ('ARRIVING', 'WAITING', 'ATTACHED', 'GONE')),
    CONSTRAINT media_known_once_arrived
        CHECK (state IN ('ARRIVING', 'GONE')
            OR (media_type, width, height, size) IS NOT NULL)
);

-- What somebody sent within the last hour.
CREATE INDEX media_owner_idx ON media (owner_id, created_at);
-- What the sweep looks for.
CREATE INDEX media_loose_idx ON media (created_at) WHERE state <> 'ATTACHED';

-- The pictures of a post, in their places; a picture belongs to one post.
CREATE TABLE post_media (
    post uuid NOT NULL,
    place smallint NOT NULL,
    media uuid NOT NULL,
    alt text NOT NULL,
    CONSTRAINT post_media_pk PRIMARY KEY (post, place),
    CONSTRAINT post_media_once UNIQUE (media),
    CONSTRAINT post_media_post_fk FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT post_media_media_fk FOREIGN KEY (media) REFERENCES media (id)
);

-- The pictures that a draft holds, which keeps them from being swept.
CREATE TABLE draft_media (
    author_id uuid NOT NULL,
    draft uuid NOT NULL,
    place smallint NOT NULL,
    media uuid NOT NULL,
    alt text NOT NULL,
    CONSTRAINT draft_media_pk PRIMARY KEY (author_id, draft, place),
    CONSTRAINT draft_media_draft_fk
        FOREIGN KEY (author_id, draft) REFERENCES draft (author_id, id) ON DELETE CASCADE,
    CONSTRAINT draft_media_media_fk
        FOREIGN KEY (media) REFERENCES media (id) ON DELETE CASCADE
);

CREATE INDEX draft_media_media_idx ON draft_media (media);
