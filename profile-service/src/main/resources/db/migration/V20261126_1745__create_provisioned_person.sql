SET LOCAL lock_timeout = '2s';

-- What the company's directory of people says of whom it brought in. A row whose person the
-- directory has deleted stays, dropped, for when it brings that person in again: its version only
-- rises. Its profile is locked before it is changed.
CREATE TABLE provisioned_person (
    profile_id      uuid        CONSTRAINT provisioned_person_pk PRIMARY KEY
        CONSTRAINT provisioned_person_profile_fk REFERENCES profile (id)
            DEFERRABLE INITIALLY DEFERRED,
    user_name       text        NOT NULL,
    external_id     text,
    formatted_name  text,
    given_name      text,
    family_name     text,
    display_name    text,
    title           text,
    emails          jsonb       NOT NULL,
    employee_number text,
    department      text,
    manager_id      uuid
        CONSTRAINT provisioned_person_manager_fk REFERENCES profile (id),
    active          boolean     NOT NULL,
    dropped         boolean     NOT NULL,
    version         bigint      NOT NULL
        CONSTRAINT provisioned_person_version_positive CHECK (version > 0),
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);

CREATE UNIQUE INDEX provisioned_person_user_name ON provisioned_person (lower(user_name))
    WHERE NOT dropped;
CREATE UNIQUE INDEX provisioned_person_external_id ON provisioned_person (external_id)
    WHERE NOT dropped;
CREATE INDEX provisioned_person_by_change ON provisioned_person (changed_at) WHERE NOT dropped;
