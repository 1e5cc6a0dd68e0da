SET LOCAL lock_timeout = '2s';

-- Whom somebody does not want to be suggested again.
CREATE TABLE dismissal (
    profile_id   uuid        NOT NULL,
    dismissed_id uuid        NOT NULL,
    dismissed_at timestamptz NOT NULL,
    CONSTRAINT dismissal_pk PRIMARY KEY (profile_id, dismissed_id)
);
