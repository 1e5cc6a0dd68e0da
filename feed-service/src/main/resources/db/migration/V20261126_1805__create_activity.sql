SET LOCAL lock_timeout = '2s';

-- Who answers for a system, as its profile says; nobody else's profile has one here.
ALTER TABLE author ADD COLUMN owner_id uuid;

-- A system that may post, by what rules, and how much it has sent. Whoever takes its events locks
-- the row, so that they are taken one batch after the other.
CREATE TABLE activity_source (
    profile_id uuid NOT NULL,
    name text NOT NULL,
    uri text NOT NULL,
    per_minute integer NOT NULL,
    per_day integer NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    minute_began timestamptz NOT NULL,
    minute_count integer NOT NULL,
    day_began timestamptz NOT NULL,
    day_count integer NOT NULL,
    CONSTRAINT activity_source_pk PRIMARY KEY (profile_id),
    CONSTRAINT activity_source_name_once UNIQUE (name)
);

CREATE TABLE activity_template (
    source uuid NOT NULL,
    type text NOT NULL,
    template text NOT NULL,
    CONSTRAINT activity_template_pk PRIMARY KEY (source, type),
    CONSTRAINT activity_template_source_fk
        FOREIGN KEY (source) REFERENCES activity_source (profile_id)
);

-- What became of each event. Its data stay only while it is parked, for a replay.
CREATE TABLE activity (
    id uuid NOT NULL,
    source uuid NOT NULL,
    event_id text,
    type text,
    subject text,
    hash text,
    data text,
    fate text NOT NULL,
    post uuid,
    reason text,
    field text,
    received_at timestamptz NOT NULL,
    CONSTRAINT activity_pk PRIMARY KEY (id),
    CONSTRAINT activity_source_fk FOREIGN KEY (source) REFERENCES activity_source (profile_id),
    CONSTRAINT activity_fate_known CHECK (fate IN ('ACCEPTED', 'REFUSED', 'PARKED')),
    CONSTRAINT activity_post_of_accepted CHECK ((fate = 'ACCEPTED') = (post IS NOT NULL))
);

-- An event counts once; what was refused may be sent again.
CREATE UNIQUE INDEX activity_event_once ON activity (source, event_id) WHERE hash IS NOT NULL;
CREATE INDEX activity_source_idx ON activity (source, id);
CREATE INDEX activity_fate_idx ON activity (source, fate, id) WHERE fate <> 'ACCEPTED';
