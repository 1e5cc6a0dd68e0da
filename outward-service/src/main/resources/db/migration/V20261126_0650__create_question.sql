SET LOCAL lock_timeout = '2s';

-- What outsiders have asked. A row is locked by whoever changes it or an answer of it; only a claim is
-- one UPDATE, which finds out by itself whether somebody else was faster.
CREATE TABLE question (
    question_ref      uuid        NOT NULL,
    number            bigint      GENERATED ALWAYS AS IDENTITY,
    public_id         text        NOT NULL,
    guest_ref         uuid,
    asker_name        text        NOT NULL,
    text              text        NOT NULL,
    language          text        NOT NULL,
    topics            text[]      NOT NULL,
    addressed_ref     uuid,
    asked_at          timestamptz NOT NULL,
    state             text        NOT NULL,
    claimed_by        uuid,
    claimed_since     timestamptz,
    claimed_until     timestamptz,
    answer_waits      boolean     NOT NULL DEFAULT false,
    answer_ref        uuid,
    answered_by       uuid,
    decline_reason    text,
    declined_by       uuid,
    declined_at       timestamptz,
    duplicate_of      uuid,
    first_claimed_at  timestamptz,
    first_answered_at timestamptz,
    verdict_helped    boolean,
    verdict_at        timestamptz,
    verdict_words     text,
    reopened_at       timestamptz,
    reopened_times    integer     NOT NULL DEFAULT 0,
    version           bigint      NOT NULL,
    changed_at        timestamptz NOT NULL,
    CONSTRAINT question_pk PRIMARY KEY (question_ref),
    CONSTRAINT question_public_id_is_one UNIQUE (public_id),
    CONSTRAINT question_public_id_is_128_bits CHECK (public_id ~ '^[A-Za-z0-9_-]{22}$'),
    CONSTRAINT question_state_known
        CHECK (state IN ('OPEN', 'CLAIMED', 'ANSWERED', 'HELPED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT question_claim_has_a_holder_and_an_end
        CHECK ((state = 'CLAIMED') = (claimed_by IS NOT NULL)
            AND (claimed_by IS NULL) = (claimed_since IS NULL)
            AND (claimed_by IS NULL) = (claimed_until IS NULL)
            AND (claimed_by IS NOT NULL OR NOT answer_waits)),
    CONSTRAINT question_answer_is_somebodys
        CHECK ((state IN ('ANSWERED', 'HELPED')) = (answer_ref IS NOT NULL)
            AND (answer_ref IS NULL) = (answered_by IS NULL)),
    CONSTRAINT question_is_declined_for_a_reason
        CHECK ((state = 'DECLINED') = (decline_reason IS NOT NULL)
            AND (decline_reason IS NULL) = (declined_by IS NULL)
            AND (decline_reason IS NULL) = (declined_at IS NULL)
            AND (duplicate_of IS NULL OR decline_reason IS NOT NULL)),
    CONSTRAINT question_of_a_guest CHECK ((state = 'WITHDRAWN') = (guest_ref IS NULL)),
    CONSTRAINT question_verdict_has_a_time CHECK ((verdict_helped IS NULL) = (verdict_at IS NULL))
);

CREATE INDEX question_by_number ON question (number DESC) WHERE state <> 'WITHDRAWN';
CREATE INDEX question_waiting ON question (number) WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX question_leases ON question (claimed_until) WHERE state = 'CLAIMED' AND NOT answer_waits;
CREATE INDEX question_claims ON question (claimed_by) WHERE state = 'CLAIMED';
CREATE INDEX question_by_topic ON question USING gin (topics);
CREATE INDEX question_answered ON question (first_answered_at) WHERE first_answered_at IS NOT NULL;

-- The posts that answer a question: what of each waits, and whether it is public. One that is neither has no row.
CREATE TABLE answer (
    post_ref     uuid        NOT NULL,
    question_ref uuid        NOT NULL,
    author_ref   uuid        NOT NULL,
    public_id    text        NOT NULL,
    waiting      text,
    publish_at   timestamptz,
    live_since   timestamptz,
    answered_at  timestamptz,
    helped       boolean     NOT NULL DEFAULT false,
    CONSTRAINT answer_pk PRIMARY KEY (post_ref),
    CONSTRAINT answer_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref),
    CONSTRAINT answer_waits_how CHECK (waiting IN ('LEAVING', 'HELD')),
    CONSTRAINT answer_is_somewhere CHECK (waiting IS NOT NULL OR live_since IS NOT NULL)
);

CREATE INDEX answer_by_question ON answer (question_ref);
CREATE INDEX answer_helped ON answer (author_ref) WHERE helped;

-- The private links of a question's asker, any number of them, by the SHA-256 of each.
CREATE TABLE question_access (
    token_hash   bytea       NOT NULL,
    question_ref uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    CONSTRAINT question_access_pk PRIMARY KEY (token_hash),
    CONSTRAINT question_access_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref),
    CONSTRAINT question_access_is_sha_256 CHECK (length(token_hash) = 32)
);

-- To whom a question fits is asked by topic.
CREATE INDEX face_by_topic ON face USING gin (topics) WHERE shown;

-- How many public answers of somebody's about a topic have helped their askers.
CREATE FUNCTION confirmed_answers(profile uuid, topic text) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT CAST(count(*) AS integer)
    FROM answer a JOIN question q USING (question_ref)
    WHERE a.author_ref = profile AND a.helped AND a.live_since IS NOT NULL AND q.topics @> ARRAY[topic]
$$;
