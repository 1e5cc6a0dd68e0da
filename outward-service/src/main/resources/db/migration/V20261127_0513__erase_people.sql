SET LOCAL lock_timeout = '2s';

-- Somebody who was erased has no name, and no face of before ever comes back.
ALTER TABLE face ADD COLUMN erased boolean NOT NULL DEFAULT false;
ALTER TABLE face ADD CONSTRAINT face_of_nobody
    CHECK (NOT erased OR (NOT shown AND handle IS NULL AND display_name IS NULL AND title IS NULL AND bio IS NULL));

-- Who is erased. Their names are known until nobody's words hold them any more, and no longer.
CREATE TABLE erasure (
    profile_ref  uuid        NOT NULL,
    version      bigint      NOT NULL,
    handles      text[]      NOT NULL,
    display_name text,
    begun_at     timestamptz NOT NULL,
    done_at      timestamptz,
    CONSTRAINT erasure_pk PRIMARY KEY (profile_ref),
    CONSTRAINT erasure_names_nobody_in_the_end CHECK (done_at IS NULL OR handles = '{}' AND display_name IS NULL)
);

CREATE INDEX erasure_open ON erasure (begun_at) WHERE done_at IS NULL;

CREATE TRIGGER erasure_rings AFTER INSERT OR UPDATE OF begun_at ON erasure
    FOR EACH ROW EXECUTE FUNCTION ring_due('ERASURES');

-- Guidelines that are published do not change; why somebody published them may be erased with who did.
DROP TRIGGER guideline_is_append_only ON guideline;

CREATE TRIGGER guideline_is_append_only BEFORE DELETE OR TRUNCATE ON guideline
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_guidelines();

CREATE TRIGGER guideline_stays_as_it_is BEFORE UPDATE ON guideline
    FOR EACH ROW WHEN ((OLD.version, OLD.texts, OLD.published_at, OLD.published_by)
        IS DISTINCT FROM (NEW.version, NEW.texts, NEW.published_at, NEW.published_by) OR NEW.reason <> '')
    EXECUTE FUNCTION refuse_other_guidelines();

-- Of somebody who was erased all that was public is gone at once, and nobody's name stands there.
CREATE OR REPLACE VIEW site_gone_post AS
SELECT p.public_id, f.handle, f.display_name, coalesce(p.ended_at, f.changed_at) AS ended_at,
    CASE WHEN p.state = 'REMOVED' THEN p.rule END AS removed_by_rule,
    coalesce(v.state = 'ALUM', false) AS alum
FROM outward_post p
    JOIN face f ON f.profile_ref = p.author_ref
    LEFT JOIN voice v ON v.profile_ref = p.author_ref
WHERE p.live_version IS NULL AND p.ended_at IS NOT NULL AND f.shown AND v.state <> 'OFF'
    OR f.erased AND (p.live_version IS NOT NULL OR p.ended_at IS NOT NULL);

CREATE OR REPLACE VIEW site_picture AS
SELECT s.name,
    CASE WHEN NOT f.erased THEN
        (SELECT held.picture ->> 'mediaType'
         FROM revision r CROSS JOIN LATERAL jsonb_array_elements(r.pictures) AS held (picture)
         WHERE r.post_ref = p.post_ref AND r.version = p.live_version AND held.picture ->> 'name' = s.name
         LIMIT 1) END AS media_type
FROM shown_picture s
    JOIN outward_post p ON p.post_ref = s.post_ref
    JOIN face f ON f.profile_ref = p.author_ref
    LEFT JOIN voice v ON v.profile_ref = p.author_ref
WHERE f.shown AND v.state <> 'OFF' OR f.erased;
