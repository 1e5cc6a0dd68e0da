SET LOCAL lock_timeout = '2s';

-- The rules of hints that stewards write; what always stops stands in the code. Each change has the next number,
-- which is the version of the rule that it is about: so no version comes twice, even if a rule does.
CREATE TABLE nudge_rule (
    rule          text    NOT NULL,
    severity      text    NOT NULL,
    guideline     text    NOT NULL,
    enabled       boolean NOT NULL,
    secret        boolean NOT NULL,
    checked       text,
    phrases       text[]  NOT NULL,
    patterns      text[]  NOT NULL,
    exceptions    text[]  NOT NULL,
    message_en    text    NOT NULL,
    message_de    text    NOT NULL,
    suggestion_en text,
    suggestion_de text,
    version       bigint  NOT NULL,
    CONSTRAINT nudge_rule_pk PRIMARY KEY (rule),
    CONSTRAINT nudge_rule_name CHECK (rule ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    CONSTRAINT nudge_rule_never_stops CHECK (severity IN ('TIP', 'ASK')),
    CONSTRAINT nudge_rule_check_known CHECK (checked IN ('ALT_TEXT', 'AFFILIATION')),
    CONSTRAINT nudge_rule_suggests_in_both CHECK ((suggestion_en IS NULL) = (suggestion_de IS NULL))
);

-- One row; 0 until the rules of the first start are there.
CREATE TABLE nudge_change (
    number bigint  NOT NULL,
    one    boolean NOT NULL DEFAULT true,
    CONSTRAINT nudge_change_pk PRIMARY KEY (one),
    CONSTRAINT nudge_change_one_row CHECK (one)
);

INSERT INTO nudge_change (number) VALUES (0);

-- A rule concerns nobody by name.
ALTER TABLE journal_detail ALTER COLUMN profile_ref DROP NOT NULL;
