SET LOCAL lock_timeout = '2s';

-- A post's passage over the wall: the newest revision's state, and what of it is public meanwhile.
CREATE TABLE outward_post (
    post_ref      uuid        NOT NULL,
    author_ref    uuid        NOT NULL,
    public_id     text        NOT NULL,
    state         text        NOT NULL,
    epoch         bigint      NOT NULL,
    post_version  bigint      NOT NULL,
    publish_at    timestamptz,
    rule          text,
    reason        text,
    live_version  bigint,
    live_since    timestamptz,
    corrected_at  timestamptz,
    ended_at      timestamptz,
    event_version bigint      NOT NULL,
    changed_at    timestamptz NOT NULL,
    CONSTRAINT outward_post_pk PRIMARY KEY (post_ref),
    CONSTRAINT outward_post_public_id_is_one UNIQUE (public_id),
    CONSTRAINT outward_post_public_id_is_128_bits CHECK (public_id ~ '^[A-Za-z0-9_-]{22}$'),
    CONSTRAINT outward_post_state_known
        CHECK (state IN ('LEAVING', 'HELD', 'CANCELLED', 'LIVE', 'WITHDRAWN', 'REMOVED')),
    CONSTRAINT outward_post_leaves_at_a_time CHECK ((state = 'LEAVING') = (publish_at IS NOT NULL)),
    CONSTRAINT outward_post_public_since CHECK ((live_version IS NULL) = (live_since IS NULL)),
    CONSTRAINT outward_post_live_is_public CHECK (state <> 'LIVE' OR live_version IS NOT NULL),
    CONSTRAINT outward_post_ended_is_not
        CHECK (state NOT IN ('CANCELLED', 'WITHDRAWN', 'REMOVED') OR live_version IS NULL)
);

CREATE INDEX outward_post_due ON outward_post (publish_at) WHERE state = 'LEAVING';
CREATE INDEX outward_post_held ON outward_post (rule) WHERE state = 'HELD';
CREATE INDEX outward_post_public ON outward_post (live_since DESC, public_id DESC) WHERE live_version IS NOT NULL;
CREATE INDEX outward_post_public_of_author ON outward_post (author_ref, live_since DESC, public_id DESC)
    WHERE live_version IS NOT NULL;

-- The outward form of the revision that waits and of the one that is public; no others are kept.
CREATE TABLE revision (
    post_ref        uuid        NOT NULL,
    version         bigint      NOT NULL,
    parent_ref      uuid,
    text            text        NOT NULL,
    html            text        NOT NULL,
    mention_refs    uuid[]      NOT NULL,
    topics          text[]      NOT NULL,
    published_at    timestamptz NOT NULL,
    edited_at       timestamptz,
    override_reason text,
    CONSTRAINT revision_pk PRIMARY KEY (post_ref, version),
    CONSTRAINT revision_of_post FOREIGN KEY (post_ref) REFERENCES outward_post (post_ref)
);

CREATE INDEX revision_by_topic ON revision USING gin (topics);

-- Up to which version somebody has taken a post back, whether the post is known by then or not.
CREATE TABLE taken_back (
    post_ref      uuid        NOT NULL,
    author_ref    uuid        NOT NULL,
    floor         bigint      NOT NULL,
    taken_back_at timestamptz NOT NULL,
    CONSTRAINT taken_back_pk PRIMARY KEY (post_ref, author_ref),
    CONSTRAINT taken_back_floor_positive CHECK (floor > 0)
);
