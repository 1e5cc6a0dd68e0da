SET LOCAL lock_timeout = '2s';

-- Projection of voices: who may speak outside. No row is no voice.
CREATE TABLE voice (
    profile_id uuid NOT NULL,
    state text NOT NULL,
    paused_until timestamptz,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT voice_pk PRIMARY KEY (profile_id),
    CONSTRAINT voice_state_known CHECK (state IN ('OFF', 'ON', 'PAUSED', 'ALUM')),
    CONSTRAINT voice_pause_ends CHECK ((state = 'PAUSED') = (paused_until IS NOT NULL))
);

-- Projection of public profiles, as far as posts need it: who is shown outside. What is shown is
-- the public site's to know.
CREATE TABLE public_face (
    profile_id uuid NOT NULL,
    shown boolean NOT NULL,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT public_face_pk PRIMARY KEY (profile_id)
);

-- Projection of crossings: where posts stand outside.
CREATE TABLE crossing (
    post uuid NOT NULL,
    state text NOT NULL,
    post_version bigint NOT NULL,
    address text,
    live_since timestamptz,
    publish_at timestamptz,
    rule text,
    reason text,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT crossing_pk PRIMARY KEY (post),
    CONSTRAINT crossing_state_known CHECK (
        state IN ('LEAVING', 'HELD', 'CANCELLED', 'LIVE', 'WITHDRAWN', 'REMOVED'))
);

-- Narrowing looks for the quotes of a post.
CREATE INDEX post_quote_of_idx ON post (quote_of_id) WHERE quote_of_id IS NOT NULL;
