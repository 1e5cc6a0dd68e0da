SET LOCAL lock_timeout = '2s';

-- Where somebody's digest goes, as the company's provider has verified it, and what it has told.
-- The last day is that of whoever reads it: it is taken before the mail is sent, so there are never
-- two of a day.
CREATE TABLE digest (
    person_id uuid NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    stop_token text NOT NULL,
    told_up_to timestamptz NOT NULL,
    last_day date,
    sample_at timestamptz,
    CONSTRAINT digest_pk PRIMARY KEY (person_id),
    CONSTRAINT digest_stop_token_once UNIQUE (stop_token),
    CONSTRAINT digest_person_fk FOREIGN KEY (person_id) REFERENCES author (id),
    CONSTRAINT digest_language_known CHECK (language IN ('en', 'de'))
);
