SET LOCAL lock_timeout = '2s';

-- Who is to be erased. The part of this service is done at erased_at, of all services at done_at.
CREATE TABLE erasure (
    id         uuid        CONSTRAINT erasure_pk PRIMARY KEY,
    profile_id uuid        NOT NULL CONSTRAINT erasure_once UNIQUE
        CONSTRAINT erasure_profile_fk REFERENCES profile (id),
    ordered_at timestamptz NOT NULL,
    erased_at  timestamptz,
    done_at    timestamptz,
    CONSTRAINT erasure_done_after_own_part CHECK (done_at IS NULL OR erased_at IS NOT NULL)
);

CREATE INDEX erasure_open_first ON erasure ((done_at IS NOT NULL), id DESC);

-- What each service has said last, this one too.
CREATE TABLE erasure_report (
    profile_id  uuid        NOT NULL
        CONSTRAINT erasure_report_of_erasure REFERENCES erasure (profile_id),
    service     text        NOT NULL
        CONSTRAINT erasure_report_service_known
        CHECK (service IN ('PROFILE', 'FOLLOW', 'FEED', 'OUTWARD')),
    outcome     text        NOT NULL
        CONSTRAINT erasure_report_outcome_known CHECK (outcome IN ('DONE', 'HELD')),
    epoch       bigint      NOT NULL,
    version     bigint      NOT NULL,
    reported_at timestamptz NOT NULL,
    CONSTRAINT erasure_report_pk PRIMARY KEY (profile_id, service)
);

-- Whom the law forbids to erase for now.
CREATE TABLE legal_hold (
    profile_id uuid        CONSTRAINT legal_hold_pk PRIMARY KEY
        CONSTRAINT legal_hold_profile_fk REFERENCES profile (id),
    placed_by  uuid        NOT NULL,
    placed_at  timestamptz NOT NULL,
    reason     text        NOT NULL
);

-- Who said what of erasing somebody, and why. Only ever appended to; the reasons go with the person.
CREATE TABLE erasure_record (
    number     bigint      GENERATED ALWAYS AS IDENTITY
        CONSTRAINT erasure_record_pk PRIMARY KEY,
    profile_id uuid        NOT NULL,
    act        text        NOT NULL
        CONSTRAINT erasure_record_act_known CHECK (act IN ('HELD', 'LIFTED', 'ORDERED', 'ERASED')),
    actor_id   uuid,
    reason     text,
    at         timestamptz NOT NULL
);

CREATE INDEX erasure_record_of_profile ON erasure_record (profile_id);

CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.reason IS NULL
        AND (NEW.number, NEW.profile_id, NEW.act, NEW.at)
            IS NOT DISTINCT FROM (OLD.number, OLD.profile_id, OLD.act, OLD.at)
        AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the record of erasures is only ever appended to';
END
$$;

CREATE TRIGGER erasure_record_stays BEFORE UPDATE OR DELETE ON erasure_record
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER erasure_record_is_not_emptied BEFORE TRUNCATE ON erasure_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
