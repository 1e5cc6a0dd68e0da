SET LOCAL lock_timeout = '2s';

-- What the company's directory says of a group that it brought in. A row whose group the directory
-- has deleted stays, dropped, as its profile does. The profile is locked before it is changed.
CREATE TABLE provisioned_group (
    profile_id   uuid        CONSTRAINT provisioned_group_pk PRIMARY KEY
        CONSTRAINT provisioned_group_profile_fk REFERENCES profile (id)
            DEFERRABLE INITIALLY DEFERRED,
    external_id  text,
    display_name text        NOT NULL,
    dropped      boolean     NOT NULL,
    version      bigint      NOT NULL
        CONSTRAINT provisioned_group_version_positive CHECK (version > 0),
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL
);

CREATE UNIQUE INDEX provisioned_group_external_id ON provisioned_group (external_id)
    WHERE NOT dropped;

-- Whom the directory counts among its members. One that ends changes its state; no row is ever
-- deleted, since its version must only rise.
CREATE TABLE provisioned_member (
    group_id   uuid        NOT NULL
        CONSTRAINT provisioned_member_group_fk REFERENCES provisioned_group (profile_id),
    person_id  uuid        NOT NULL
        CONSTRAINT provisioned_member_person_fk REFERENCES provisioned_person (profile_id),
    member     boolean     NOT NULL,
    version    bigint      NOT NULL
        CONSTRAINT provisioned_member_version_positive CHECK (version > 0),
    changed_at timestamptz NOT NULL,
    CONSTRAINT provisioned_member_pk PRIMARY KEY (group_id, person_id)
);

CREATE INDEX provisioned_member_person ON provisioned_member (person_id, group_id) WHERE member;
