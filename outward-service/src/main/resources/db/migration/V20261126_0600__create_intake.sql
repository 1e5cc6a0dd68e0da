SET LOCAL lock_timeout = '2s';

-- What outsiders send, as the site leaves it for the inside: nothing of it has been looked at yet. A row that
-- was dealt with keeps no words, and stays for a day, so that no form and no link is used twice.
CREATE TABLE intake (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    kind            text        NOT NULL,
    stamp           bytea,
    language        text,
    name            text,
    email           text,
    words           text,
    topics          text[],
    addressed_to    text,
    post_public_id  text,
    reply_public_id text,
    confirm_hash    bytea,
    status_hash     bytea,
    helped          boolean,
    received_at     timestamptz NOT NULL DEFAULT now(),
    tries           integer     NOT NULL DEFAULT 0,
    try_at          timestamptz NOT NULL DEFAULT now(),
    dealt_at        timestamptz,
    CONSTRAINT intake_pk PRIMARY KEY (id),
    CONSTRAINT intake_kind_known
        CHECK (kind IN ('ASK', 'REPLY', 'CONFIRM', 'VERDICT', 'ERASE', 'ERASE_REPLY', 'REPORT')),
    CONSTRAINT intake_form_is_sent_once UNIQUE (stamp),
    CONSTRAINT intake_stamp_is_128_bits CHECK (length(stamp) = 16),
    CONSTRAINT intake_hashes_are_sha_256 CHECK (length(confirm_hash) = 32 AND length(status_hash) = 32),
    CONSTRAINT intake_is_small CHECK (octet_length(name) <= 1000 AND octet_length(email) <= 254
        AND octet_length(words) <= 8000 AND octet_length(addressed_to) <= 400 AND octet_length(language) <= 2
        AND octet_length(post_public_id) <= 22 AND octet_length(reply_public_id) <= 22
        AND octet_length(array_to_string(topics, ',')) <= 1000)
);

CREATE UNIQUE INDEX intake_link_is_used_once ON intake (confirm_hash) WHERE kind = 'CONFIRM';
CREATE INDEX intake_waiting ON intake (id) WHERE dealt_at IS NULL;
CREATE INDEX intake_dealt ON intake (dealt_at) WHERE dealt_at IS NOT NULL;

-- The site puts in and never reads: what others sent is not to be had from there.
GRANT INSERT (kind, stamp, language, name, email, words, topics, addressed_to, post_public_id, reply_public_id,
    confirm_hash, status_hash, helped) ON intake TO "${site}";
