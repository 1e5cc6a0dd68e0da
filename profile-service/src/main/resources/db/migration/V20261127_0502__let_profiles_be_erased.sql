SET LOCAL lock_timeout = '2s';

-- Of a person who is erased stay id, kind, version and a handle that is nobody's. Since when somebody
-- is FORMER, retention counts.
ALTER TABLE profile
    ADD COLUMN left_at   timestamptz,
    ADD COLUMN erased_at timestamptz,
    ADD CONSTRAINT profile_erased_has_left CHECK (erased_at IS NULL OR state = 'FORMER');

CREATE INDEX person_who_left ON profile (coalesce(left_at, changed_at))
    WHERE kind = 'PERSON' AND state = 'FORMER' AND erased_at IS NULL;

ALTER TABLE public_face ADD COLUMN erased boolean NOT NULL DEFAULT false;

-- SHA-256 of handles of those who are erased: nobody gets one, since links and mentions name it.
CREATE TABLE spent_handle (
    digest   bytea       CONSTRAINT spent_handle_pk PRIMARY KEY,
    spent_at timestamptz NOT NULL
);

-- SHA-256 of "issuer subject" of those who are erased: a login alone makes nobody of them anew, for
-- ever where there is no end.
CREATE TABLE barred_identity (
    digest bytea CONSTRAINT barred_identity_pk PRIMARY KEY,
    until  timestamptz
);

UPDATE profile SET left_at = changed_at WHERE state = 'FORMER';
