SET LOCAL lock_timeout = '2s';

-- Somebody who was erased has no name, and no row of before ever comes back.
ALTER TABLE author ADD COLUMN erased_at timestamptz;

-- Who is erased. Their handles are known until nobody's words name them any more, and no longer.
CREATE TABLE erasure (
    profile_id uuid NOT NULL,
    version bigint NOT NULL,
    handles text[] NOT NULL,
    begun_at timestamptz NOT NULL,
    done_at timestamptz,
    CONSTRAINT erasure_pk PRIMARY KEY (profile_id),
    CONSTRAINT erasure_names_nobody_in_the_end CHECK (done_at IS NULL OR handles = '{}')
);

CREATE INDEX erasure_open_idx ON erasure (begun_at) WHERE done_at IS NULL;

-- Words in which a name went and nothing else: from one version to another they say the same, so
-- what stands outside of the one stands there of the other.
CREATE TABLE post_renaming (
    post uuid NOT NULL,
    from_version bigint NOT NULL,
    to_version bigint NOT NULL,
    CONSTRAINT post_renaming_pk PRIMARY KEY (post),
    CONSTRAINT post_renaming_post_fk FOREIGN KEY (post) REFERENCES post (id)
);
