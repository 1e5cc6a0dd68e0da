SET LOCAL lock_timeout = '2s';

-- Projection of profiles, as far as following needs it. Version 0 is a row made from a passport.
CREATE TABLE profile (
    id         uuid        NOT NULL,
    kind       text        NOT NULL,
    state      text        NOT NULL,
    epoch      bigint      NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT profile_pk PRIMARY KEY (id),
    CONSTRAINT profile_kind_known CHECK (kind IN ('PERSON', 'GROUP', 'SYSTEM', 'TOPIC')),
    CONSTRAINT profile_state_known CHECK (state IN ('ACTIVE', 'FORMER'))
);
