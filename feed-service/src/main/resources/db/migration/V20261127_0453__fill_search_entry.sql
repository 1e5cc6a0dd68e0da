-- Posts from before there were entries, some at a time: nobody waits longer for one than its thousand
-- takes. A post that is being changed is waited for, so that no entry holds what was taken back.
DO $$
DECLARE
    reached uuid := '00000000-0000-0000-0000-000000000000';
    next uuid[];
BEGIN
    LOOP
        SELECT array_agg(id ORDER BY id) INTO next FROM (
            SELECT id FROM post WHERE id > reached ORDER BY id LIMIT 1000) AS following;
        EXIT WHEN next IS NULL;
        INSERT INTO search_entry (post, author_id, words)
            SELECT id, author_id, to_tsvector('pg_catalog.simple', folded(text)) FROM (
                SELECT id, author_id, text FROM post
                WHERE id = ANY (next) AND deleted_at IS NULL AND repost_of_id IS NULL
                ORDER BY id FOR SHARE) AS standing
            ON CONFLICT (post) DO NOTHING;
        COMMIT;
        reached := next[array_upper(next, 1)];
    END LOOP;
END
$$;

ANALYZE search_entry;
