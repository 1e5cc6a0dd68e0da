SET LOCAL lock_timeout = '2s';

-- A browser that somebody wants to be told in, by the address and the keys that it named itself.
CREATE TABLE push_subscription (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    endpoint text NOT NULL,
    p256dh text NOT NULL,
    auth text NOT NULL,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT push_subscription_pk PRIMARY KEY (id),
    CONSTRAINT push_subscription_once UNIQUE (endpoint),
    CONSTRAINT push_subscription_person_fk FOREIGN KEY (person_id) REFERENCES author (id),
    CONSTRAINT push_subscription_language_known CHECK (language IN ('en', 'de'))
);

CREATE INDEX push_subscription_person_idx ON push_subscription (person_id, id);

-- One thing that one browser is to be told. Of what stands together in the list only the newest is,
-- in the place of what was told before. Due, too, once whoever has taken it up may have failed.
CREATE TABLE push_errand (
    id uuid NOT NULL,
    subscription uuid NOT NULL,
    notification uuid NOT NULL,
    tag text NOT NULL,
    attempts integer NOT NULL,
    made_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    CONSTRAINT push_errand_pk PRIMARY KEY (id),
    CONSTRAINT push_errand_once UNIQUE (subscription, tag),
    CONSTRAINT push_errand_subscription_fk
        FOREIGN KEY (subscription) REFERENCES push_subscription (id) ON DELETE CASCADE
);

CREATE INDEX push_errand_due_idx ON push_errand (due_at);
