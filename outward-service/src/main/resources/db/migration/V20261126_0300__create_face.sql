SET LOCAL lock_timeout = '2s';

-- What people chose to show outside, as profile-service tells it. Whoever is not shown has an id and no more.
CREATE TABLE face (
    profile_ref  uuid        NOT NULL,
    shown        boolean     NOT NULL,
    handle       text,
    display_name text,
    title        text,
    bio          text,
    topics       text[]      NOT NULL,
    indexed      boolean     NOT NULL,
    epoch        bigint      NOT NULL,
    version      bigint      NOT NULL,
    changed_at   timestamptz NOT NULL,
    CONSTRAINT face_pk PRIMARY KEY (profile_ref),
    CONSTRAINT face_shown_has_a_name CHECK (NOT shown OR (handle IS NOT NULL AND display_name IS NOT NULL))
);

-- Not unique: a handle given up and taken again by another comes as two events in any order.
CREATE INDEX face_by_handle ON face (handle) WHERE shown;

-- Handles that lead on to whoever had them last.
CREATE TABLE former_handle (
    handle      text        NOT NULL,
    profile_ref uuid        NOT NULL,
    left_at     timestamptz NOT NULL,
    CONSTRAINT former_handle_pk PRIMARY KEY (handle)
);
