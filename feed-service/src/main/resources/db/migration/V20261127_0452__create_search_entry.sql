SET LOCAL lock_timeout = '2s';

CREATE EXTENSION IF NOT EXISTS unaccent;

-- One spelling for all, as in the directory of people: Müller, Muller and MUELLER are "muller". What
-- is neither letter nor digit only parts words. Declared immutable though dictionaries can be edited:
-- whoever edits that of unaccent writes the entries anew.
CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(
        regexp_replace(
            unaccent('unaccent'::regdictionary, lower(normalize($1, NFKC))),
            '([aou])e', '\1', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));

-- What is looked for: these words in this order, and if it begins, also longer ones in the last place.
-- Null, which finds nothing, where no word is left.
CREATE FUNCTION sought(said text, begins boolean) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_tsquery('pg_catalog.simple',
        replace(nullif(folded(said), ''), ' ', ' <-> ') || CASE WHEN begins THEN ':*' ELSE '' END);

-- The words of each post that has words of its own or pictures; of none that is deleted. Beside the
-- posts, so that neither this column nor its index ever locks them.
CREATE TABLE search_entry (
    post uuid NOT NULL,
    author_id uuid NOT NULL,
    words tsvector NOT NULL,
    CONSTRAINT search_entry_pk PRIMARY KEY (post),
    CONSTRAINT search_entry_post_fk FOREIGN KEY (post) REFERENCES post (id) ON DELETE CASCADE
);

CREATE INDEX search_entry_words_idx ON search_entry USING gin (words);
CREATE INDEX search_entry_author_idx ON search_entry (author_id, post);

-- Whatever writes a post, an older version of the service too, keeps its entry.
CREATE FUNCTION keep_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.deleted_at IS NOT NULL THEN
        DELETE FROM search_entry WHERE post = NEW.id;
    ELSE
        INSERT INTO search_entry (post, author_id, words)
        VALUES (NEW.id, NEW.author_id, to_tsvector('pg_catalog.simple', folded(NEW.text)))
        ON CONFLICT (post) DO UPDATE SET words = excluded.words;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER post_enters_search AFTER INSERT ON post
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.repost_of_id IS NULL)
    EXECUTE FUNCTION keep_search_entry();

CREATE TRIGGER post_changes_search AFTER UPDATE ON post
    FOR EACH ROW WHEN (NEW.repost_of_id IS NULL AND (OLD.text <> NEW.text
        OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)))
    EXECUTE FUNCTION keep_search_entry();
