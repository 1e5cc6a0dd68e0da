SET LOCAL lock_timeout = '2s';

-- A voice that is off can be under a pause too: it cannot be turned on before that is over.
ALTER TABLE voice
    DROP CONSTRAINT voice_pause_has_an_end,
    ADD CONSTRAINT voice_pause_has_an_end CHECK (state <> 'PAUSED' OR paused_until IS NOT NULL),
    ADD CONSTRAINT voice_pause_has_a_reason CHECK ((paused_until IS NULL) = (pause_reason IS NULL));
