SET LOCAL lock_timeout = '2s';

-- Of a group: how one comes in, who founded it and who looks after it beside the founder. One that
-- does not say how one comes in is taken for a hidden one.
ALTER TABLE profile
    ADD COLUMN entry       text,
    ADD COLUMN founder_id  uuid,
    ADD COLUMN steward_ids uuid[] NOT NULL DEFAULT '{}';

-- Who waits for a group, or a group for whom, the newest first.
CREATE INDEX tie_waiting ON tie (followee_id, relation, changed_at DESC, follower_id DESC)
    WHERE relation IN ('REQUESTED', 'INVITED');

-- Projection of what the company's directory decides of who belongs to a provisioned group. One
-- that ends changes its state; no row is ever deleted.
CREATE TABLE membership (
    group_id   uuid        NOT NULL,
    person_id  uuid        NOT NULL,
    member     boolean     NOT NULL,
    epoch      bigint      NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT membership_pk PRIMARY KEY (group_id, person_id)
);

CREATE INDEX membership_person ON membership (person_id, group_id);
