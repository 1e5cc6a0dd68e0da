SET LOCAL lock_timeout = '2s';

-- What outsiders may find, and all that the site's role may read. No id of the inside is in any column.
-- A person stands outside with a face that is shown and a voice that is not off; a pause ends nothing.
CREATE VIEW site_person AS
SELECT DISTINCT ON (f.handle)
    f.handle, f.display_name, f.title, f.bio, f.topics, f.indexed, v.state = 'ALUM' AS alum
FROM face f JOIN voice v ON v.profile_ref = f.profile_ref
WHERE f.shown AND v.state <> 'OFF'
ORDER BY f.handle, f.changed_at DESC, f.profile_ref;

CREATE VIEW site_former_handle AS
SELECT h.handle AS former, f.handle
FROM former_handle h
    JOIN face f ON f.profile_ref = h.profile_ref
    JOIN voice v ON v.profile_ref = f.profile_ref
WHERE f.shown AND v.state <> 'OFF';

CREATE VIEW site_post AS
SELECT
    p.public_id, f.handle, f.display_name, f.title, f.indexed, v.state = 'ALUM' AS alum,
    r.text, r.html, r.topics, p.live_since, p.corrected_at,
    (SELECT array_agg(CASE WHEN mv.state <> 'OFF' THEN mf.handle END ORDER BY m.place)
     FROM unnest(r.mention_refs) WITH ORDINALITY AS m (profile_ref, place)
         LEFT JOIN face mf ON mf.profile_ref = m.profile_ref AND mf.shown
         LEFT JOIN voice mv ON mv.profile_ref = m.profile_ref) AS mention_handles,
    (SELECT array_agg(mf.display_name ORDER BY m.place)
     FROM unnest(r.mention_refs) WITH ORDINALITY AS m (profile_ref, place)
         LEFT JOIN face mf ON mf.profile_ref = m.profile_ref AND mf.shown) AS mention_names,
    parent.public_id AS parent_public_id, pf.handle AS parent_handle, pf.display_name AS parent_name
FROM outward_post p
    JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF'
    LEFT JOIN outward_post parent ON parent.post_ref = r.parent_ref AND parent.live_version IS NOT NULL
    LEFT JOIN voice pv ON pv.profile_ref = parent.author_ref AND pv.state <> 'OFF'
    LEFT JOIN face pf ON pf.profile_ref = pv.profile_ref AND pf.shown
WHERE p.live_version IS NOT NULL;

-- What was public and is not any more: that, by whom, since when, and a steward's rule.
CREATE VIEW site_gone_post AS
SELECT p.public_id, f.handle, f.display_name, p.ended_at, CASE WHEN p.state = 'REMOVED' THEN p.rule END AS removed_by_rule
FROM outward_post p
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF'
WHERE p.live_version IS NULL AND p.ended_at IS NOT NULL;

GRANT USAGE ON SCHEMA public TO "${site}";
GRANT SELECT ON site_person, site_former_handle, site_post, site_gone_post TO "${site}";
