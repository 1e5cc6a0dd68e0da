-- Column names are those that Debezium's outbox event router expects by default.
CREATE TABLE outbox (
    id                uuid        NOT NULL,
    shard             smallint    NOT NULL,
    pos               bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    aggregatetype     text        NOT NULL,
    aggregateid       text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    type              text        NOT NULL,
    payload           jsonb       NOT NULL,
    traceparent       text,
    created_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT outbox_pk PRIMARY KEY (id),
    CONSTRAINT outbox_shard_known CHECK (shard BETWEEN 0 AND 3),
    CONSTRAINT outbox_version_positive CHECK (aggregate_version > 0)
);

CREATE INDEX outbox_in_order ON outbox (shard, pos);

-- A queue is mostly dead rows: vacuum by their number, not by a share of a table that is empty.
ALTER TABLE outbox SET (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 10000
);
