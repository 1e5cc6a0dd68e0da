SET LOCAL lock_timeout = '2s';

-- Of each public post everything that its page is made of, by its version: while the stamp is the same, so is the page.
-- No version ever goes back, so no stamp comes twice for different pages.
CREATE VIEW site_post_stamp AS
SELECT
    p.public_id, f.handle,
    CAST(ROW(p.live_version, p.event_version, f.epoch, f.version, v.version,
        parent.event_version, pf.epoch, pf.version, pv.version,
        CASE WHEN r.mention_refs <> '{}' THEN
            (SELECT string_agg(CAST(ROW(mf.epoch, mf.version, mv.version) AS text), '' ORDER BY m.place)
             FROM unnest(r.mention_refs) WITH ORDINALITY AS m (profile_ref, place)
                 LEFT JOIN face mf ON mf.profile_ref = m.profile_ref
                 LEFT JOIN voice mv ON mv.profile_ref = m.profile_ref) END,
        (SELECT CAST(ROW(count(*), sum(g.version)) AS text) FROM guest_reply g WHERE g.post_ref = p.post_ref),
        q.version) AS text) AS stamp
FROM outward_post p
    JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
    JOIN face f ON f.profile_ref = p.author_ref AND f.shown
    JOIN voice v ON v.profile_ref = p.author_ref AND v.state <> 'OFF'
    LEFT JOIN outward_post parent ON parent.post_ref = r.parent_ref
    LEFT JOIN voice pv ON pv.profile_ref = parent.author_ref
    LEFT JOIN face pf ON pf.profile_ref = parent.author_ref
    LEFT JOIN question q ON q.question_ref = p.answers_ref
WHERE p.live_version IS NOT NULL;

GRANT SELECT ON site_post_stamp TO "${site}";
