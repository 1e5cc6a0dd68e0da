SET LOCAL lock_timeout = '2s';

-- What a post asks its readers. The counts change in the transaction that changes a vote, under the
-- lock of this row, so that nobody has to count when a timeline is read.
CREATE TABLE poll (
    post uuid NOT NULL,
    choices text[] NOT NULL,
    several boolean NOT NULL,
    closes_at timestamptz NOT NULL,
    people bigint NOT NULL DEFAULT 0,
    counts bigint[] NOT NULL,
    CONSTRAINT poll_pk PRIMARY KEY (post),
    CONSTRAINT poll_post_fk FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT poll_choices_in_number CHECK (cardinality(choices) BETWEEN 2 AND 6),
    CONSTRAINT poll_counts_each_choice CHECK (cardinality(counts) = cardinality(choices))
);

-- What somebody chose, by places from 0: told to nobody else.
CREATE TABLE poll_vote (
    post uuid NOT NULL,
    voter_id uuid NOT NULL,
    choices integer[] NOT NULL,
    voted_at timestamptz NOT NULL,
    CONSTRAINT poll_vote_pk PRIMARY KEY (post, voter_id),
    CONSTRAINT poll_vote_poll_fk FOREIGN KEY (post) REFERENCES poll (post) ON DELETE CASCADE
);

-- What somebody who is erased leaves behind.
CREATE INDEX poll_vote_voter_idx ON poll_vote (voter_id);

-- A poll as far as it has been thought of.
ALTER TABLE draft ADD COLUMN poll_choices text[];
ALTER TABLE draft ADD COLUMN poll_several boolean;
ALTER TABLE draft ADD COLUMN poll_open_minutes integer;
