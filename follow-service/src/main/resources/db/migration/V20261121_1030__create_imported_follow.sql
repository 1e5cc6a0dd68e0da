SET LOCAL lock_timeout = '2s';

-- The journal of imports: what a source has already told.
CREATE TABLE imported_follow (
    source      text        NOT NULL,
    key         text        NOT NULL,
    imported_at timestamptz NOT NULL,
    CONSTRAINT imported_follow_pk PRIMARY KEY (source, key)
);
