SET LOCAL lock_timeout = '2s';

ALTER TABLE profile
    ADD COLUMN manager_id        uuid
        CONSTRAINT profile_manager_fk REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN languages         text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN ask_topics        text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN learn_topics      text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN works             jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN available_to_help boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT profile_manager_is_another CHECK (manager_id <> id);
