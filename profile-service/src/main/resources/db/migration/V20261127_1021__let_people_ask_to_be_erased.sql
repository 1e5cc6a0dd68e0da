SET LOCAL lock_timeout = '2s';

-- Who has asked to be erased and can still think better of it; gone once it was done.
CREATE TABLE erasure_request (
    profile_id   uuid        CONSTRAINT erasure_request_pk PRIMARY KEY
        CONSTRAINT erasure_request_profile_fk REFERENCES profile (id),
    requested_at timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    CONSTRAINT erasure_request_waits CHECK (due_at >= requested_at)
);

CREATE INDEX erasure_request_due ON erasure_request (due_at);

ALTER TABLE erasure_record
    DROP CONSTRAINT erasure_record_act_known,
    ADD CONSTRAINT erasure_record_act_known
        CHECK (act IN ('HELD', 'LIFTED', 'ORDERED', 'ERASED', 'REQUESTED', 'WITHDRAWN'));
