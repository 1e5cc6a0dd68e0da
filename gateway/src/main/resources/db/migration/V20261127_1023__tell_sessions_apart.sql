-- By whom, from where and when a session was used last, for that person to look at. The id names it to people; it opens nothing.
SET LOCAL lock_timeout = '2s';

CREATE TABLE session_use (
    key        bytea       NOT NULL,
    id         uuid        NOT NULL,
    profile_id uuid        NOT NULL,
    browser    text        NOT NULL,
    system     text        NOT NULL,
    used_at    timestamptz NOT NULL,
    CONSTRAINT session_use_pk PRIMARY KEY (key),
    CONSTRAINT session_use_of_session FOREIGN KEY (key) REFERENCES session (key) ON DELETE CASCADE,
    CONSTRAINT session_use_id_once UNIQUE (id)
);

CREATE INDEX session_use_of_person ON session_use (profile_id);
