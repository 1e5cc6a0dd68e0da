SET LOCAL lock_timeout = '2s';

CREATE INDEX question_asked ON question (asked_at);

-- Since when somebody has had a voice, and until when; paused or not, so that no sum tells of a pause.
CREATE TABLE voice_spell (
    profile_ref uuid        NOT NULL,
    since       timestamptz NOT NULL,
    until       timestamptz,
    CONSTRAINT voice_spell_pk PRIMARY KEY (profile_ref, since),
    CONSTRAINT voice_spell_of_voice FOREIGN KEY (profile_ref) REFERENCES voice (profile_ref) ON DELETE CASCADE,
    CONSTRAINT voice_spell_ends_after_its_beginning CHECK (until >= since)
);

CREATE UNIQUE INDEX voice_spell_lasts_once ON voice_spell (profile_ref) WHERE until IS NULL;
CREATE INDEX voice_spell_by_time ON voice_spell (since);

INSERT INTO voice_spell (profile_ref, since)
SELECT profile_ref, changed_at FROM voice WHERE state IN ('ON', 'PAUSED');

-- Whoever changes a voice need not know. What nobody can ask about any more is forgotten.
CREATE FUNCTION note_voice_spell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state IN ('ON', 'PAUSED') THEN
        INSERT INTO voice_spell (profile_ref, since)
        SELECT NEW.profile_ref, NEW.changed_at
        WHERE NOT EXISTS (SELECT 1 FROM voice_spell WHERE profile_ref = NEW.profile_ref AND until IS NULL)
        ON CONFLICT (profile_ref, since) DO UPDATE SET until = NULL;
    ELSE
        UPDATE voice_spell SET until = greatest(since, NEW.changed_at)
        WHERE profile_ref = NEW.profile_ref AND until IS NULL;
        DELETE FROM voice_spell
        WHERE profile_ref = NEW.profile_ref AND until < NEW.changed_at - interval '400 days';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER voice_spell_noted AFTER INSERT OR UPDATE OF state ON voice
    FOR EACH ROW EXECUTE FUNCTION note_voice_spell();
