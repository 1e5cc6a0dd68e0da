SET LOCAL lock_timeout = '2s';

-- The words of a post that stewards withhold. The post itself is a tombstone meanwhile, so nothing that
-- reads posts can show them.
CREATE TABLE withheld_post (
    post uuid NOT NULL,
    state text NOT NULL,
    ground text NOT NULL,
    rule text,
    text text NOT NULL,
    html text NOT NULL,
    CONSTRAINT withheld_post_pk PRIMARY KEY (post),
    CONSTRAINT withheld_post_post_fk FOREIGN KEY (post) REFERENCES post (id),
    CONSTRAINT withheld_post_state_known CHECK (state IN ('HIDDEN', 'REMOVED'))
);
