SET LOCAL lock_timeout = '2s';

CREATE TABLE profile (
    id           uuid        CONSTRAINT profile_pk PRIMARY KEY,
    kind         text        NOT NULL
        CONSTRAINT profile_kind_known CHECK (kind IN ('PERSON', 'GROUP', 'SYSTEM', 'TOPIC')),
    state        text        NOT NULL
        CONSTRAINT profile_state_known CHECK (state IN ('ACTIVE', 'FORMER')),
    handle       text        NOT NULL CONSTRAINT profile_handle_unique UNIQUE,
    display_name text        NOT NULL,
    title        text,
    department   text,
    pronouns     text,
    place        text,
    time_zone    text,
    bio          text,
    version      bigint      NOT NULL CONSTRAINT profile_version_positive CHECK (version > 0),
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL
);

-- Every handle that somebody has or had. A row is never deleted, so that a link to a renamed
-- profile leads to that profile for ever, and to no other.
CREATE TABLE handle (
    spelling   text        CONSTRAINT handle_pk PRIMARY KEY,
    profile_id uuid        NOT NULL
        CONSTRAINT handle_profile_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    taken_at   timestamptz NOT NULL
);

CREATE INDEX handle_of_profile ON handle (profile_id);

ALTER TABLE profile
    ADD CONSTRAINT profile_handle_fk FOREIGN KEY (handle) REFERENCES handle (spelling);

-- The row is written before its profile: its primary key is what makes of many first logins one.
CREATE TABLE identity (
    issuer     text        NOT NULL,
    subject    text        NOT NULL,
    profile_id uuid        NOT NULL
        CONSTRAINT identity_profile_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    bound_at   timestamptz NOT NULL,
    CONSTRAINT identity_pk PRIMARY KEY (issuer, subject),
    CONSTRAINT identity_once_per_issuer UNIQUE (profile_id, issuer)
);

-- The journal of imports: what a source calls a person, and which profile that is.
CREATE TABLE imported_person (
    source      text        NOT NULL,
    key         text        NOT NULL,
    profile_id  uuid        NOT NULL
        CONSTRAINT imported_person_profile_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    imported_at timestamptz NOT NULL,
    CONSTRAINT imported_person_pk PRIMARY KEY (source, key)
);
