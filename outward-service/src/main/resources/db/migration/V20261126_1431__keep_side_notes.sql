SET LOCAL lock_timeout = '2s';

-- What colleagues say to each other about a question. No view of the site reads it, and the site's role has no right to it.
CREATE TABLE side_note (
    number       bigint      GENERATED ALWAYS AS IDENTITY,
    question_ref uuid        NOT NULL,
    author_ref   uuid        NOT NULL,
    text         text        NOT NULL,
    written_at   timestamptz NOT NULL,
    CONSTRAINT side_note_pk PRIMARY KEY (number),
    CONSTRAINT side_note_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref)
);

CREATE INDEX side_note_by_question ON side_note (question_ref, number);
