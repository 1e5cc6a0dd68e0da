SET LOCAL lock_timeout = '2s';

-- People who are erased: told at that version, and reported once nothing of them is left here.
CREATE TABLE erasure (
    profile_id  uuid        CONSTRAINT erasure_pk PRIMARY KEY,
    version     bigint      NOT NULL,
    erased_at   timestamptz NOT NULL,
    reported_at timestamptz
);

CREATE INDEX dismissal_dismissed ON dismissal (dismissed_id);

-- A key may name people: what is kept of it is its SHA-256.
UPDATE imported_follow SET key = encode(sha256(convert_to(key, 'UTF8')), 'hex');
