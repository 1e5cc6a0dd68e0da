SET LOCAL lock_timeout = '2s';

-- The id is minted from published_at, so its order is the order of timelines.
CREATE TABLE post (
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    parent_id uuid,
    parent_author_id uuid,
    thread_id uuid NOT NULL,
    audience text NOT NULL,
    group_id uuid,
    text text NOT NULL,
    html text NOT NULL,
    version bigint NOT NULL,
    published_at timestamptz NOT NULL,
    edited_at timestamptz,
    deleted_at timestamptz,
    CONSTRAINT post_pk PRIMARY KEY (id),
    CONSTRAINT post_parent_fk FOREIGN KEY (parent_id) REFERENCES post (id),
    CONSTRAINT post_thread_fk FOREIGN KEY (thread_id) REFERENCES post (id),
    CONSTRAINT post_audience_known CHECK (audience IN ('GROUP', 'COMPANY', 'WORLD')),
    CONSTRAINT post_group_named CHECK ((audience = 'GROUP') = (group_id IS NOT NULL)),
    CONSTRAINT post_reply_whole CHECK ((parent_id IS NULL) = (parent_author_id IS NULL)),
    CONSTRAINT post_thread_starts CHECK ((parent_id IS NULL) = (thread_id = id)),
    CONSTRAINT post_tombstone_empty CHECK (deleted_at IS NULL OR (text = '' AND html = ''))
);

CREATE INDEX post_parent_idx ON post (parent_id, id) WHERE parent_id IS NOT NULL;
CREATE INDEX post_thread_idx ON post (thread_id, id);
-- The company's timeline.
CREATE INDEX post_company_idx ON post (id)
    WHERE deleted_at IS NULL AND audience <> 'GROUP';

-- What an edit replaced; nothing is left of a deleted post.
CREATE TABLE post_revision (
    post uuid NOT NULL,
    version bigint NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT post_revision_pk PRIMARY KEY (post, version),
    CONSTRAINT post_revision_post_fk FOREIGN KEY (post) REFERENCES post (id)
);

-- Whose followers a post goes to. Read backwards the primary key is a source's timeline.
CREATE TABLE post_source (
    source uuid NOT NULL,
    post uuid NOT NULL,
    CONSTRAINT post_source_pk PRIMARY KEY (source, post),
    CONSTRAINT post_source_post_fk FOREIGN KEY (post) REFERENCES post (id)
);

CREATE INDEX post_source_post_idx ON post_source (post, source);

CREATE TABLE post_mention (
    post uuid NOT NULL,
    mentioned uuid NOT NULL,
    CONSTRAINT post_mention_pk PRIMARY KEY (post, mentioned),
    CONSTRAINT post_mention_post_fk FOREIGN KEY (post) REFERENCES post (id)
);

CREATE TABLE topic (
    id uuid NOT NULL,
    slug text NOT NULL,
    first_used_at timestamptz NOT NULL,
    CONSTRAINT topic_pk PRIMARY KEY (id),
    CONSTRAINT topic_slug_once UNIQUE (slug)
);

-- One row for a reader and a post; without kinds after the last one is taken back.
CREATE TABLE reaction (
    post uuid NOT NULL,
    reader_id uuid NOT NULL,
    kinds text[] NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT reaction_pk PRIMARY KEY (post, reader_id),
    CONSTRAINT reaction_post_fk FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT reaction_kinds_known
        CHECK (kinds <@ ARRAY['like', 'thanks', 'insight', 'celebrate'])
);
