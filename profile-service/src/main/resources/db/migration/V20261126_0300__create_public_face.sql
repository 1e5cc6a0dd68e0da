SET LOCAL lock_timeout = '2s';

-- What a person chose to show outside. A row is never deleted: its version only rises, and what was
-- written stays for when it is shown again.
CREATE TABLE public_face (
    profile_id   uuid        CONSTRAINT public_face_pk PRIMARY KEY
        CONSTRAINT public_face_profile_fk REFERENCES profile (id),
    shown        boolean     NOT NULL,
    handle       text        NOT NULL,
    display_name text        NOT NULL,
    title        text,
    bio          text,
    topics       text[]      NOT NULL,
    indexed      boolean     NOT NULL,
    version      bigint      NOT NULL CONSTRAINT public_face_version_positive CHECK (version > 0),
    changed_at   timestamptz NOT NULL
);
