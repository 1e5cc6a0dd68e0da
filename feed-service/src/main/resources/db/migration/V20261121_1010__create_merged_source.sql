SET LOCAL lock_timeout = '2s';

-- Sources with too many followers to push to; a row stays until all timelines are cleared.
CREATE TABLE merged_source (
    source uuid NOT NULL,
    merged_since timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT merged_source_pk PRIMARY KEY (source)
);
