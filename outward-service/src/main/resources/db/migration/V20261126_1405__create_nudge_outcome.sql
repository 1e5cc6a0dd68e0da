SET LOCAL lock_timeout = '2s';

-- What became of hints, by day: each person's own. Others see sums, and those only of many people. How much a
-- rule weighs is kept as it was, so that no sum of old moves when a steward changes the rule.
CREATE TABLE nudge_outcome (
    rule        text    NOT NULL,
    profile_ref uuid    NOT NULL,
    day         date    NOT NULL,
    severity    text    NOT NULL,
    kept        integer NOT NULL,
    edited      integer NOT NULL,
    cancelled   integer NOT NULL,
    CONSTRAINT nudge_outcome_pk PRIMARY KEY (rule, profile_ref, day),
    CONSTRAINT nudge_outcome_severity_known CHECK (severity IN ('STOP', 'ASK', 'TIP'))
);

CREATE INDEX nudge_outcome_own ON nudge_outcome (profile_ref, day);
CREATE INDEX nudge_outcome_by_day ON nudge_outcome (day);
