SET LOCAL lock_timeout = '2s';

-- Where a system wants to be told what everybody may see. Whoever holds the lease sends, alone.
CREATE TABLE webhook (
    id uuid NOT NULL,
    system_id uuid NOT NULL,
    url text NOT NULL,
    types text[] NOT NULL,
    secret text NOT NULL,
    former_secret text,
    former_until timestamptz,
    paused text,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL,
    lease uuid,
    leased_until timestamptz,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_system_fk FOREIGN KEY (system_id) REFERENCES author (id),
    CONSTRAINT webhook_pause_known CHECK (paused IN ('CARETAKER', 'GONE', 'GAVE_UP')),
    CONSTRAINT webhook_former_ends CHECK ((former_secret IS NULL) = (former_until IS NULL))
);

CREATE INDEX webhook_system_idx ON webhook (system_id, id);

-- An event as it is sent, once however many webhooks want it.
CREATE TABLE webhook_event (
    id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    happened_at timestamptz NOT NULL,
    taken_at timestamptz NOT NULL,
    CONSTRAINT webhook_event_pk PRIMARY KEY (id)
);

CREATE INDEX webhook_event_age_idx ON webhook_event (taken_at);
CREATE INDEX webhook_event_subject_idx ON webhook_event (subject);

-- An event on its way to one webhook, in the order of positions.
CREATE TABLE webhook_delivery (
    id uuid NOT NULL,
    webhook uuid NOT NULL,
    event uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    fate text NOT NULL,
    attempts integer NOT NULL,
    first_tried_at timestamptz,
    next_try_at timestamptz,
    last_status integer,
    last_trouble text,
    last_answer text,
    delivered_at timestamptz,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
    CONSTRAINT webhook_delivery_once UNIQUE (webhook, event),
    CONSTRAINT webhook_delivery_webhook_fk
        FOREIGN KEY (webhook) REFERENCES webhook (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_event_fk
        FOREIGN KEY (event) REFERENCES webhook_event (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_fate_known CHECK (fate IN ('WAITING', 'FAILING', 'DELIVERED')),
    CONSTRAINT webhook_delivery_next CHECK ((fate = 'DELIVERED') = (next_try_at IS NULL))
);

CREATE INDEX webhook_delivery_next_idx ON webhook_delivery (webhook, position)
    WHERE fate <> 'DELIVERED';
CREATE INDEX webhook_delivery_list_idx ON webhook_delivery (webhook, id);
CREATE INDEX webhook_delivery_event_idx ON webhook_delivery (event);
