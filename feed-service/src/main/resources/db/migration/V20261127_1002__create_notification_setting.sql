SET LOCAL lock_timeout = '2s';

-- What somebody wants to be told of, by channel. Without a row the defaults hold; a new matter is
-- added to the rows that stand.
CREATE TABLE notification_setting (
    profile_id uuid NOT NULL,
    app text[] NOT NULL,
    push text[] NOT NULL,
    mail text[] NOT NULL,
    time_zone text NOT NULL,
    quiet_from time,
    quiet_to time,
    digest boolean NOT NULL,
    digest_hour smallint NOT NULL,
    version bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT notification_setting_pk PRIMARY KEY (profile_id),
    CONSTRAINT notification_setting_quiet_ends CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    CONSTRAINT notification_setting_hour CHECK (digest_hour BETWEEN 0 AND 23)
);
