SET LOCAL lock_timeout = '2s';

-- Somebody outside, known by an e-mail address; confirmed as soon as a link that went there was used.
CREATE TABLE guest (
    guest_ref     uuid        NOT NULL,
    email         text        NOT NULL,
    state         text        NOT NULL,
    shown_replies integer     NOT NULL DEFAULT 0,
    confirmed_at  timestamptz,
    created_at    timestamptz NOT NULL,
    CONSTRAINT guest_pk PRIMARY KEY (guest_ref),
    CONSTRAINT guest_email_is_one UNIQUE (email),
    CONSTRAINT guest_state_known CHECK (state IN ('NEW', 'KNOWN', 'BLOCKED'))
);

-- What a guest has sent and not confirmed yet; of the link in the mail only a hash is kept.
CREATE TABLE confirmation (
    token_hash     bytea       NOT NULL,
    guest_ref      uuid        NOT NULL,
    kind           text        NOT NULL,
    language       text        NOT NULL,
    name           text,
    words          text,
    topics         text[]      NOT NULL,
    addressed_to   text,
    post_public_id text,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    used_at        timestamptz,
    CONSTRAINT confirmation_pk PRIMARY KEY (token_hash),
    CONSTRAINT confirmation_of_guest FOREIGN KEY (guest_ref) REFERENCES guest (guest_ref),
    CONSTRAINT confirmation_kind_known CHECK (kind IN ('ASK', 'REPLY')),
    CONSTRAINT confirmation_hash_is_sha_256 CHECK (length(token_hash) = 32)
);

CREATE INDEX confirmation_by_guest ON confirmation (guest_ref);
CREATE INDEX confirmation_by_end ON confirmation (expires_at);

-- Mail on its way out; what it says is forgotten as soon as it is sent or given up.
CREATE TABLE letter (
    letter_ref uuid        NOT NULL,
    guest_ref  uuid        NOT NULL,
    kind       text        NOT NULL,
    subject    text,
    body       text,
    created_at timestamptz NOT NULL,
    give_up_at timestamptz NOT NULL,
    tries      integer     NOT NULL DEFAULT 0,
    try_at     timestamptz,
    CONSTRAINT letter_pk PRIMARY KEY (letter_ref),
    CONSTRAINT letter_to_guest FOREIGN KEY (guest_ref) REFERENCES guest (guest_ref),
    CONSTRAINT letter_has_words_while_it_waits CHECK ((try_at IS NULL) = (body IS NULL))
);

CREATE INDEX letter_by_guest ON letter (guest_ref, created_at);
CREATE INDEX letter_waiting ON letter (try_at) WHERE try_at IS NOT NULL;

-- For whoever has a link: what it is for, and whether it still holds.
CREATE VIEW site_confirmation AS
SELECT token_hash, kind, expires_at, used_at IS NOT NULL AS used, post_public_id
FROM confirmation;

GRANT SELECT ON site_confirmation TO "${site}";
