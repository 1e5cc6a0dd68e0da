SET LOCAL lock_timeout = '2s';

-- Words that a reader does not want to come across at home, and what becomes of posts that hold them.
CREATE TABLE word_filter (
    id uuid NOT NULL,
    reader_id uuid NOT NULL,
    phrase text NOT NULL,
    manner text NOT NULL,
    until timestamptz,
    CONSTRAINT word_filter_pk PRIMARY KEY (id),
    CONSTRAINT word_filter_manner_known CHECK (manner IN ('FOLD', 'DROP'))
);

CREATE INDEX word_filter_reader_idx ON word_filter (reader_id, id);
