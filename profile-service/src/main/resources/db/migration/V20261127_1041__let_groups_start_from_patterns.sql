SET LOCAL lock_timeout = '2s';

-- A group's set-up, for another group to start from. Nothing else hangs on it, so one that is
-- taken back is gone.
CREATE TABLE group_pattern (
    group_id   uuid        CONSTRAINT group_pattern_pk PRIMARY KEY
        CONSTRAINT group_pattern_group_fk REFERENCES profile (id),
    purpose    text,
    entry      text        NOT NULL
        CONSTRAINT group_pattern_entry_known CHECK (entry IN ('OPEN', 'ON_REQUEST', 'HIDDEN')),
    first_post text,
    changed_at timestamptz NOT NULL
);

-- Whose pattern a group has started from, whatever becomes of that.
CREATE TABLE group_origin (
    group_id   uuid        CONSTRAINT group_origin_pk PRIMARY KEY
        CONSTRAINT group_origin_group_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    pattern_of uuid        NOT NULL
        CONSTRAINT group_origin_pattern_fk REFERENCES profile (id)
);
