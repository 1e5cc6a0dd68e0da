SET LOCAL lock_timeout = '2s';

-- Whom somebody believes to know a question: each person once for each question, by ids alone.
CREATE TABLE tap (
    question_ref uuid        NOT NULL,
    profile_ref  uuid        NOT NULL,
    tapped_by    uuid        NOT NULL,
    tapped_at    timestamptz NOT NULL,
    CONSTRAINT tap_pk PRIMARY KEY (question_ref, profile_ref),
    CONSTRAINT tap_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref),
    CONSTRAINT tap_is_of_somebody_else CHECK (tapped_by <> profile_ref)
);

CREATE INDEX tap_by_person ON tap (profile_ref);
CREATE INDEX tap_by_tapper ON tap (tapped_by, tapped_at);

-- Who has said of a question that it is not for them, whether somebody had tapped them or not; a reason is not asked.
CREATE TABLE not_me (
    question_ref uuid        NOT NULL,
    profile_ref  uuid        NOT NULL,
    said_at      timestamptz NOT NULL,
    CONSTRAINT not_me_pk PRIMARY KEY (question_ref, profile_ref),
    CONSTRAINT not_me_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref)
);
