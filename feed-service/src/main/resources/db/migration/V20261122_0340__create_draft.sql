SET LOCAL lock_timeout = '2s';

-- What somebody began to write, under an id of the client's own making. Versions come from one
-- sequence, so that none ever stands for two texts, even if an id is used again.
CREATE SEQUENCE draft_version;

CREATE TABLE draft (
    author_id uuid NOT NULL,
    id uuid NOT NULL,
    text text NOT NULL,
    parent_id uuid,
    quote_of_id uuid,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (author_id, id)
);

-- Read backwards it is the list, last changed first.
CREATE UNIQUE INDEX draft_version_idx ON draft (author_id, version);
