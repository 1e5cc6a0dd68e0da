SET LOCAL lock_timeout = '2s';

-- Who may speak outside. Whoever has no row has never asked for it.
CREATE TABLE voice (
    profile_ref        uuid        NOT NULL,
    state              text        NOT NULL,
    paused_until       timestamptz,
    pause_reason       text,
    guidelines_version integer,
    own_undo_seconds   integer,
    posts_gone_live    integer     NOT NULL DEFAULT 0,
    version            bigint      NOT NULL,
    changed_at         timestamptz NOT NULL,
    CONSTRAINT voice_pk PRIMARY KEY (profile_ref),
    CONSTRAINT voice_state_known CHECK (state IN ('OFF', 'ON', 'PAUSED', 'ALUM')),
    CONSTRAINT voice_pause_has_an_end CHECK ((state = 'PAUSED') = (paused_until IS NOT NULL)),
    CONSTRAINT voice_undo_within_a_day CHECK (own_undo_seconds BETWEEN 0 AND 86400)
);

CREATE INDEX voice_pauses ON voice (paused_until) WHERE state = 'PAUSED';
