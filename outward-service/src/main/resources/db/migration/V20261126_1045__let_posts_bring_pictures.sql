SET LOCAL lock_timeout = '2s';

-- The pictures under the words, in their order: name, mediaType, width, height, alt. Their bytes lie in the outward store.
ALTER TABLE revision ADD COLUMN pictures jsonb NOT NULL DEFAULT '[]';

-- Every picture that was ever public, and with which post: so that whoever asks for it can be told that it is gone.
CREATE TABLE shown_picture (
    name     text NOT NULL,
    post_ref uuid NOT NULL,
    CONSTRAINT shown_picture_pk PRIMARY KEY (name),
    CONSTRAINT shown_picture_of_post FOREIGN KEY (post_ref) REFERENCES outward_post (post_ref)
);

CREATE OR REPLACE VIEW site_post AS
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
    parent.public_id AS parent_public_id, pf.handle AS parent_handle, pf.display_name AS parent_name,
    CAST(r.pictures AS text) AS pictures
FROM outward_post p
    JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF'
    LEFT JOIN outward_post parent ON parent.post_ref = r.parent_ref AND parent.live_version IS NOT NULL
    LEFT JOIN voice pv ON pv.profile_ref = parent.author_ref AND pv.state <> 'OFF'
    LEFT JOIN face pf ON pf.profile_ref = pv.profile_ref AND pf.shown
WHERE p.live_version IS NOT NULL;

-- A picture that is, or was, public: with its type as long as the revision that is public now holds it.
CREATE VIEW site_picture AS
SELECT s.name,
    (SELECT held.picture ->> 'mediaType'
     FROM revision r CROSS JOIN LATERAL jsonb_array_elements(r.pictures) AS held (picture)
     WHERE r.post_ref = p.post_ref AND r.version = p.live_version AND held.picture ->> 'name' = s.name
     LIMIT 1) AS media_type
FROM shown_picture s
    JOIN outward_post p ON p.post_ref = s.post_ref
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF';

GRANT SELECT ON site_picture TO "${site}";
