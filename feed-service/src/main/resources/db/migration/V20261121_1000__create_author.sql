SET LOCAL lock_timeout = '2s';

-- Projection of profiles. Version 0 is a row made from a passport, before its event arrived.
CREATE TABLE author (
    id uuid NOT NULL,
    kind text NOT NULL,
    handle text NOT NULL,
    display_name text NOT NULL,
    state text NOT NULL,
    epoch bigint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT author_pk PRIMARY KEY (id),
    CONSTRAINT author_kind_known CHECK (kind IN ('PERSON', 'GROUP', 'SYSTEM', 'TOPIC')),
    CONSTRAINT author_state_known CHECK (state IN ('ACTIVE', 'FORMER'))
);

-- Not unique: two profiles that swap handles arrive in any order.
CREATE INDEX author_handle_idx ON author (handle);
