SET LOCAL lock_timeout = '2s';

-- The journal of imports: which post a source's own key has become.
CREATE TABLE imported_post (
    source text NOT NULL,
    key text NOT NULL,
    post uuid NOT NULL,
    imported_at timestamptz NOT NULL,
    CONSTRAINT imported_post_pk PRIMARY KEY (source, key),
    CONSTRAINT imported_post_post_fk FOREIGN KEY (post) REFERENCES post (id)
);
