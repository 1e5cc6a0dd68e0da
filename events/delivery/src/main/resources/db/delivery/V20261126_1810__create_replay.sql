SET LOCAL lock_timeout = '2s';

-- A present state sent again, which has no effects beyond the rows of whoever applies it.
ALTER TABLE outbox ADD COLUMN replay boolean NOT NULL DEFAULT false;

-- Requests of operators to send the present state of all aggregates of a topic again, and how far
-- each has come: the last aggregate, and how many states were sent.
CREATE TABLE replay (
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    topic        text        NOT NULL,
    position     text,
    sent         bigint      NOT NULL DEFAULT 0,
    requested_at timestamptz NOT NULL DEFAULT now(),
    finished_at  timestamptz,
    CONSTRAINT replay_pk PRIMARY KEY (id)
);
