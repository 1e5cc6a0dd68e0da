SET LOCAL lock_timeout = '2s';

-- The answer to a request with an Idempotency-Key; written with what the request changed.
CREATE TABLE idempotency (
    profile_id uuid NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    answer text,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_pk PRIMARY KEY (profile_id, key)
);

CREATE INDEX idempotency_age_idx ON idempotency (created_at);
