SET LOCAL lock_timeout = '2s';

-- Every act of a steward. Each entry's hash covers the one before it and a salted hash of what is told
-- in journal_detail, so that a person's words can be erased there and the chain still verifies.
CREATE TABLE journal (
    number bigint NOT NULL,
    at timestamptz NOT NULL,
    act text NOT NULL,
    detail_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT journal_pk PRIMARY KEY (number),
    CONSTRAINT journal_act_known CHECK (act ~ '^[A-Z]+(_[A-Z]+)*$'),
    CONSTRAINT journal_hashes_are_sha_256 CHECK (length(detail_hash) = 32 AND length(hash) = 32)
);

CREATE TABLE journal_detail (
    number bigint NOT NULL,
    salt bytea NOT NULL,
    steward_id uuid NOT NULL,
    profile_id uuid,
    post_id uuid,
    rule text,
    reason text NOT NULL,
    CONSTRAINT journal_detail_pk PRIMARY KEY (number),
    CONSTRAINT journal_detail_of_entry FOREIGN KEY (number) REFERENCES journal (number)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is only ever appended to';
END
$$;

CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
