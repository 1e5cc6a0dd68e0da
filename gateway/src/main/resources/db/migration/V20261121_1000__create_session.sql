-- A browser's session. The key is the SHA-256 of the cookie, so that the table opens no session;
-- the provider's tokens are sealed with AES-GCM for exactly this key.
CREATE TABLE session (
    key bytea NOT NULL,
    tokens bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- Some replica is getting new tokens; the others wait, or go on with the old ones.
    refreshing_until timestamptz,
    CONSTRAINT session_pk PRIMARY KEY (key),
    CONSTRAINT session_key_is_sha256 CHECK (octet_length(key) = 32)
);

CREATE INDEX session_expires_at_ix ON session (expires_at);
