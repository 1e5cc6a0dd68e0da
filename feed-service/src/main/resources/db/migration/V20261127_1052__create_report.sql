SET LOCAL lock_timeout = '2s';

-- What was reported, a post or a person, with all that was reported about it until somebody decided. The
-- stewards are those who have decided about it so far.
CREATE TABLE concern (
    id uuid NOT NULL,
    post_id uuid,
    person_id uuid NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    opened_at timestamptz NOT NULL,
    ground text,
    rule text,
    reason text,
    acted_at timestamptz,
    stewards uuid[] NOT NULL DEFAULT '{}',
    appeal text,
    appealed_at timestamptz,
    outcome text,
    decided_at timestamptz,
    decision_reason text,
    CONSTRAINT concern_pk PRIMARY KEY (id),
    CONSTRAINT concern_post_fk FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT concern_state_known CHECK (state IN ('OPEN', 'KEPT', 'HIDDEN', 'REMOVED', 'RESTORED')),
    CONSTRAINT concern_decided_with_a_reason CHECK (
        (state = 'OPEN') = (reason IS NULL) AND (state = 'OPEN') = (acted_at IS NULL)),
    CONSTRAINT concern_only_posts_are_withheld CHECK (
        post_id IS NOT NULL OR state IN ('OPEN', 'KEPT')),
    CONSTRAINT concern_appeal_has_a_time CHECK ((appeal IS NULL) = (appealed_at IS NULL)),
    CONSTRAINT concern_outcome_known CHECK (outcome IN ('UPHELD', 'OVERTURNED')),
    CONSTRAINT concern_outcome_follows_an_appeal CHECK (outcome IS NULL OR appeal IS NOT NULL),
    CONSTRAINT concern_outcome_has_a_reason CHECK (
        (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decision_reason IS NULL))
);

CREATE UNIQUE INDEX concern_open_post ON concern (post_id) WHERE state = 'OPEN' AND post_id IS NOT NULL;
CREATE UNIQUE INDEX concern_open_person ON concern (person_id) WHERE state = 'OPEN' AND post_id IS NULL;
CREATE INDEX concern_state_idx ON concern (state, id);
CREATE INDEX concern_appealed_idx ON concern (id) WHERE appeal IS NOT NULL AND outcome IS NULL;
CREATE INDEX concern_person_idx ON concern (person_id, id);
CREATE INDEX concern_post_idx ON concern (post_id) WHERE post_id IS NOT NULL;

-- What one person said of it; the one reported never learns who.
CREATE TABLE report (
    id uuid NOT NULL,
    concern uuid NOT NULL,
    reporter_id uuid NOT NULL,
    category text NOT NULL,
    rule text,
    text text,
    reported_at timestamptz NOT NULL,
    CONSTRAINT report_pk PRIMARY KEY (id),
    CONSTRAINT report_once UNIQUE (concern, reporter_id),
    CONSTRAINT report_concern_fk FOREIGN KEY (concern) REFERENCES concern (id) ON DELETE CASCADE,
    CONSTRAINT report_category_known CHECK (
        category IN ('HARASSMENT', 'PERSONAL', 'SPAM', 'ILLEGAL', 'OTHER'))
);

CREATE INDEX report_reporter_idx ON report (reporter_id, id);

-- What a steward said to whom it is about, before or beside a decision.
CREATE TABLE talk (
    id uuid NOT NULL,
    concern uuid NOT NULL,
    steward_id uuid NOT NULL,
    text text NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT talk_pk PRIMARY KEY (id),
    CONSTRAINT talk_concern_fk FOREIGN KEY (concern) REFERENCES concern (id) ON DELETE CASCADE
);

CREATE INDEX talk_concern_idx ON talk (concern, id);
