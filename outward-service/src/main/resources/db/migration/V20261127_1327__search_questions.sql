SET LOCAL lock_timeout = '2s';

CREATE EXTENSION IF NOT EXISTS unaccent;

-- One spelling for all, as inside: Müller, Muller and MUELLER are "muller". What is neither letter nor
-- digit only parts words. Declared immutable though dictionaries can be edited: whoever edits that of
-- unaccent rewrites the table.
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

CREATE FUNCTION joined(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN array_to_string($1, ' ');

-- What a question says and what it is about. Of questions there are thousands, not millions: the table
-- is written anew at once.
ALTER TABLE question ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
    to_tsvector('pg_catalog.simple', folded(text || ' ' || joined(topics)))) STORED;

CREATE INDEX question_by_words ON question USING gin (words) WHERE state <> 'WITHDRAWN';

REVOKE EXECUTE ON FUNCTION folded(text), sought(text, boolean), joined(text[]) FROM PUBLIC;
