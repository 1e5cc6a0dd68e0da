SET LOCAL lock_timeout = '2s';

-- Rings at the end of a commit that makes work due, for every process that listens; it is done within a second
-- anyway. The names are those of io.loggia.outward.due.Due.
CREATE FUNCTION ring_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('due', TG_ARGV[0]);
    RETURN NULL;
END
$$;

CREATE TRIGGER intake_rings AFTER INSERT ON intake
    FOR EACH ROW EXECUTE FUNCTION ring_due('ARRIVALS');

CREATE TRIGGER letter_rings AFTER INSERT ON letter
    FOR EACH ROW EXECUTE FUNCTION ring_due('LETTERS');

-- A window begins or ends, or what is held may leave, or can be given up, by now.
CREATE TRIGGER outward_post_rings AFTER INSERT OR UPDATE OF state, publish_at ON outward_post
    FOR EACH ROW WHEN (NEW.state IN ('LEAVING', 'HELD')) EXECUTE FUNCTION ring_due('CROSSINGS');

-- What waited for somebody's voice may leave, what is leaving may not any more.
CREATE TRIGGER voice_rings AFTER UPDATE ON voice
    FOR EACH ROW WHEN (OLD.state <> NEW.state OR OLD.paused_until IS DISTINCT FROM NEW.paused_until)
    EXECUTE FUNCTION ring_due('CROSSINGS');

CREATE TRIGGER face_rings AFTER UPDATE ON face
    FOR EACH ROW WHEN (OLD.shown <> NEW.shown OR OLD.former <> NEW.former)
    EXECUTE FUNCTION ring_due('CROSSINGS');

-- What waited for a claim may leave.
CREATE TRIGGER question_rings AFTER UPDATE ON question
    FOR EACH ROW WHEN (NEW.claimed_by IS DISTINCT FROM OLD.claimed_by)
    EXECUTE FUNCTION ring_due('CROSSINGS');
