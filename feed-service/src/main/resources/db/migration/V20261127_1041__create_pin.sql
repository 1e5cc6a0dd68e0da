SET LOCAL lock_timeout = '2s';

-- Who looks after a group, its founder among them, as its profile says. Events carried them before;
-- at version 0 a row takes the next one, however old it is.
ALTER TABLE author ADD COLUMN steward_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE author SET epoch = 0, version = 0 WHERE kind = 'GROUP';

-- What stands on top of a place: a group's page, by its stewards, or somebody's own profile. No
-- event tells of it, so a row that is taken back is gone.
CREATE TABLE pin (
    place_id uuid NOT NULL,
    post uuid NOT NULL,
    pinned_at timestamptz NOT NULL,
    CONSTRAINT pin_pk PRIMARY KEY (place_id, post),
    CONSTRAINT pin_post_fk FOREIGN KEY (post) REFERENCES post (id)
);
