SET LOCAL lock_timeout = '2s';

-- How one comes into a group, and who looks after it beside its founder, who is its manager_id. A
-- group that does not say how one comes in is taken for a hidden one.
ALTER TABLE profile
    ADD COLUMN entry text
        CONSTRAINT profile_entry_known
        CHECK (entry IN ('OPEN', 'ON_REQUEST', 'HIDDEN', 'PROVISIONED')),
    ADD COLUMN steward_ids uuid[],
    ADD CONSTRAINT profile_entry_of_group CHECK (entry IS NULL OR kind = 'GROUP');

CREATE INDEX group_by_name ON profile (sort_name, id) WHERE kind = 'GROUP' AND state = 'ACTIVE';

-- Projection of the ties to groups, which follow-service owns. Version 0 is a founder whose tie is
-- still under way. No row is ever deleted.
CREATE TABLE group_member (
    group_id   uuid        NOT NULL
        CONSTRAINT group_member_group_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    person_id  uuid        NOT NULL,
    relation   text        NOT NULL
        CONSTRAINT group_member_relation_known
        CHECK (relation IN ('NONE', 'REQUESTED', 'INVITED', 'FOLLOWING')),
    epoch      bigint      NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT group_member_pk PRIMARY KEY (group_id, person_id)
);

CREATE INDEX group_member_person ON group_member (person_id, group_id) WHERE relation <> 'NONE';
