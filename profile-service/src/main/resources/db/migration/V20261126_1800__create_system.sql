SET LOCAL lock_timeout = '2s';

-- What a profile of kind SYSTEM has beside it: the client of the OIDC provider that speaks for it.
-- Who answers for it stands in the profile's manager_id.
CREATE TABLE system (
    profile_id uuid        CONSTRAINT system_pk PRIMARY KEY
        CONSTRAINT system_profile_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    client_id  text        NOT NULL CONSTRAINT system_client_unique UNIQUE,
    bound_at   timestamptz NOT NULL
);
