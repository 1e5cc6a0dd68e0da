SET LOCAL lock_timeout = '2s';

ALTER TABLE profile ADD COLUMN department text;

-- The departments one after the other, and who works there.
CREATE INDEX profile_department ON profile (department, id)
    WHERE kind = 'PERSON' AND state = 'ACTIVE' AND department IS NOT NULL;

-- What people at work here can be asked about, and what they want to learn.
CREATE TABLE profile_topic (
    topic      text    NOT NULL,
    profile_id uuid    NOT NULL,
    asks       boolean NOT NULL,
    learns     boolean NOT NULL,
    CONSTRAINT profile_topic_pk PRIMARY KEY (topic, profile_id),
    CONSTRAINT profile_topic_says_something CHECK (asks OR learns)
);

CREATE INDEX profile_topic_profile ON profile_topic (profile_id, topic);

-- The rows there are lack all this: whatever comes of a profile next is newer than they are.
UPDATE profile SET epoch = 0, version = 0;
