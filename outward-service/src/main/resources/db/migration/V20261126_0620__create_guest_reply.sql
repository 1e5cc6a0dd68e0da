SET LOCAL lock_timeout = '2s';

-- What outsiders say under a post. A reply that was taken back keeps neither words nor whose it was.
CREATE TABLE guest_reply (
    reply_ref     uuid        NOT NULL,
    number        bigint      GENERATED ALWAYS AS IDENTITY,
    public_id     text        NOT NULL,
    post_ref      uuid        NOT NULL,
    guest_ref     uuid,
    token_hash    bytea       NOT NULL,
    name          text,
    words         text,
    language      text        NOT NULL,
    received_at   timestamptz NOT NULL,
    state         text        NOT NULL,
    since         timestamptz NOT NULL,
    hold_reason   text,
    shows_at      timestamptz,
    hidden_reason text,
    hidden_by     uuid,
    first_shown   timestamptz,
    cleared       boolean     NOT NULL DEFAULT false,
    version       bigint      NOT NULL,
    changed_at    timestamptz NOT NULL,
    CONSTRAINT guest_reply_pk PRIMARY KEY (reply_ref),
    CONSTRAINT guest_reply_of_post FOREIGN KEY (post_ref) REFERENCES outward_post (post_ref),
    CONSTRAINT guest_reply_of_guest FOREIGN KEY (guest_ref) REFERENCES guest (guest_ref),
    CONSTRAINT guest_reply_public_id_is_one UNIQUE (public_id),
    CONSTRAINT guest_reply_link_is_one UNIQUE (token_hash),
    CONSTRAINT guest_reply_public_id_is_128_bits CHECK (public_id ~ '^[A-Za-z0-9_-]{22}$'),
    CONSTRAINT guest_reply_state_known CHECK (state IN ('SHOWN', 'HELD', 'HIDDEN', 'SPAM', 'ERASED')),
    CONSTRAINT guest_reply_is_held_for_a_reason CHECK ((state = 'HELD') = (hold_reason IS NOT NULL)
        AND hold_reason IN ('FIRST_REPLY', 'LINK', 'SCORE', 'REPORTED')),
    CONSTRAINT guest_reply_nobody_censors_by_silence
        CHECK (state <> 'HELD' OR hold_reason IN ('SCORE', 'REPORTED') OR shows_at IS NOT NULL),
    CONSTRAINT guest_reply_is_hidden_for_a_reason CHECK ((state IN ('HIDDEN', 'SPAM')) = (hidden_reason IS NOT NULL)
        AND hidden_reason IN ('ABUSE', 'PERSONAL_DATA', 'SPAM', 'ILLEGAL', 'OFF_TOPIC')),
    CONSTRAINT guest_reply_has_words_until_erased
        CHECK ((state = 'ERASED') = (words IS NULL) AND (words IS NULL) = (name IS NULL)
            AND (words IS NULL) = (guest_ref IS NULL))
);

CREATE INDEX guest_reply_of_post_in_order ON guest_reply (post_ref, number);
CREATE INDEX guest_reply_held ON guest_reply (number) WHERE state = 'HELD';
CREATE INDEX guest_reply_ends ON guest_reply (shows_at) WHERE shows_at IS NOT NULL;
CREATE INDEX guest_reply_hidden ON guest_reply (since DESC) WHERE state IN ('HIDDEN', 'SPAM');
CREATE INDEX guest_reply_of_guest ON guest_reply (guest_ref);
CREATE INDEX revision_by_parent ON revision (parent_ref) WHERE parent_ref IS NOT NULL;

-- Whether somebody has a public post in the conversation that a post stands in, or wrote that post.
CREATE FUNCTION is_in_thread(post uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    WITH RECURSIVE up (post_ref, parent_ref, depth) AS (
        SELECT p.post_ref, r.parent_ref, 0
        FROM outward_post p LEFT JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
        WHERE p.post_ref = post
        UNION ALL
        SELECT p.post_ref, r.parent_ref, up.depth + 1
        FROM up JOIN outward_post p ON p.post_ref = up.parent_ref
            JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
        WHERE up.depth < 100),
    thread (post_ref) AS (
        (SELECT post_ref FROM up ORDER BY depth DESC LIMIT 1)
        UNION
        SELECT r.post_ref FROM thread t JOIN revision r ON r.parent_ref = t.post_ref
            JOIN outward_post p ON p.post_ref = r.post_ref AND p.live_version = r.version)
    SELECT EXISTS (SELECT 1 FROM outward_post p WHERE p.post_ref = post AND p.author_ref = person)
        OR EXISTS (SELECT 1 FROM thread t JOIN outward_post p USING (post_ref)
            WHERE p.author_ref = person AND p.live_version IS NOT NULL)
$$;
REVOKE EXECUTE ON FUNCTION is_in_thread(uuid, uuid) FROM PUBLIC;

-- What of the conversation outsiders may read: replies that are shown, under a post that is public.
CREATE VIEW site_reply AS
SELECT p.public_id AS post_public_id, r.public_id, r.number, r.name, r.words, r.received_at
FROM guest_reply r JOIN outward_post p USING (post_ref)
WHERE r.state = 'SHOWN' AND p.live_version IS NOT NULL;

-- How many wait, and since when, and how many are hidden for what: no word of them. The version rises with
-- every change of any reply to a post.
CREATE VIEW site_reply_count AS
SELECT p.public_id AS post_public_id,
    CASE WHEN r.state = 'SPAM' THEN 'HIDDEN' ELSE r.state END AS state, r.hidden_reason,
    CAST(count(*) AS integer) AS replies, min(r.since) AS since, CAST(sum(r.version) AS bigint) AS version
FROM guest_reply r JOIN outward_post p USING (post_ref)
WHERE p.live_version IS NOT NULL
GROUP BY 1, 2, 3;

-- For whoever has the link in the mail: whether the reply is still there to be taken back.
CREATE VIEW site_reply_link AS
SELECT token_hash, state = 'ERASED' AS erased FROM guest_reply;

-- Every removal and every hiding: what, for which rule, when. No names, no words.
CREATE VIEW site_moderation AS
SELECT 'POST' AS kind, rule, changed_at AS at FROM outward_post WHERE state = 'REMOVED' AND ended_at IS NOT NULL
UNION ALL
SELECT 'REPLY', hidden_reason, since FROM guest_reply WHERE state IN ('HIDDEN', 'SPAM');

GRANT SELECT ON site_reply, site_reply_count, site_reply_link, site_moderation TO "${site}";
