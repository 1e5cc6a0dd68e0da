SET LOCAL lock_timeout = '2s';

-- A picture drawn once more for outside, from the moment that its drawing begins; its bytes lie in the outward store,
-- under a name that has nothing to do with the picture's id. It stays as long as a post for the world holds the picture.
CREATE TABLE outward_picture (
    name text NOT NULL,
    media uuid NOT NULL,
    state text NOT NULL,
    media_type text,
    width integer,
    height integer,
    used_at timestamptz NOT NULL,
    CONSTRAINT outward_picture_pk PRIMARY KEY (name),
    CONSTRAINT outward_picture_name_is_128_bits CHECK (name ~ '^[0-9a-f]{32}$'),
    CONSTRAINT outward_picture_state_known CHECK (state IN ('ARRIVING', 'THERE', 'GONE')),
    CONSTRAINT outward_picture_known_once_there
        CHECK (state <> 'THERE' OR (media_type, width, height) IS NOT NULL)
);

-- However often somebody asks for it, a picture has one name outside.
CREATE UNIQUE INDEX outward_picture_one ON outward_picture (media) WHERE state = 'THERE';
-- What the sweep looks for.
CREATE INDEX outward_picture_used_idx ON outward_picture (used_at);
