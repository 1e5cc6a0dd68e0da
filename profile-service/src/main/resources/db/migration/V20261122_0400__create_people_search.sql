SET LOCAL lock_timeout = '2s';

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- One spelling for all: Müller, Muller and MUELLER are "muller". Any e after a, o or u goes, in
-- texts as in searches, since nobody can tell an umlaut written out from a "blue". Declared
-- immutable though dictionaries can be edited: whoever edits that of unaccent rewrites the table.
CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(
        regexp_replace(
            unaccent('unaccent'::regdictionary, lower(normalize($1, NFKC))),
            '([aou])e', '\1', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));

-- Each word with a letter before it that says where it stands. Weights would say so, too, but the
-- planner does not count them, and walks through everybody for a word that is rare only in names.
CREATE FUNCTION lexemes(mark text, said text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(mark || left(word, 50)), '{}')
        FROM unnest(string_to_array(folded(said), ' ')) AS word);

-- The same of whole words that have one spelling already.
CREATE FUNCTION lexemes(mark text, said text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(mark || word), '{}') FROM unnest(said) AS word);

CREATE FUNCTION joined(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN array_to_string($1, ' ');

-- Names are marked n, topics one answers a, position p, and the rest o. Topics as a whole are marked
-- # if one answers them and ~ if one wants to learn them, languages @.
ALTER TABLE profile
    ADD COLUMN sort_name text NOT NULL GENERATED ALWAYS AS (folded(display_name)) STORED,
    ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(
        lexemes('n', display_name || ' ' || handle)
        || lexemes('a', joined(ask_topics))
        || lexemes('p',
            coalesce(title, '') || ' ' || coalesce(department, '') || ' ' || coalesce(place, ''))
        || lexemes('o', joined(learn_topics) || ' ' || coalesce(bio, '') || ' '
            || (jsonb_path_query_array(works, '$[*].title') #>> '{}'))
        || lexemes('#', ask_topics) || lexemes('~', learn_topics) || lexemes('@', languages)
    )) STORED;

CREATE INDEX person_by_name ON profile (sort_name, id)
    WHERE kind = 'PERSON' AND state = 'ACTIVE';
CREATE INDEX person_by_department ON profile (department, sort_name, id)
    WHERE kind = 'PERSON' AND state = 'ACTIVE';
CREATE INDEX person_by_place ON profile (place, sort_name, id)
    WHERE kind = 'PERSON' AND state = 'ACTIVE';
CREATE INDEX person_by_document ON profile USING gin (document)
    WHERE kind = 'PERSON' AND state = 'ACTIVE';

-- All words of names, topics and positions, for those who misspell one. Not unique: two profiles
-- that bring the same word at once do not wait for each other, and a double does no harm. A word
-- stays when nobody uses it any more; it leads to nobody.
CREATE TABLE search_word (
    word text NOT NULL
);

CREATE INDEX search_word_by_word ON search_word (word);
CREATE INDEX search_word_by_trigrams ON search_word USING gin (word gin_trgm_ops);

CREATE FUNCTION words_to_guess(document tsvector) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT DISTINCT substr(lexeme, 2) FROM unnest(tsvector_to_array(document)) AS lexeme
    WHERE left(lexeme, 1) IN ('n', 'a', 'p') AND length(lexeme) BETWEEN 4 AND 41
$$;

INSERT INTO search_word (word)
    SELECT DISTINCT word FROM profile CROSS JOIN LATERAL words_to_guess(document) AS word
    WHERE kind = 'PERSON';

CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_word (word)
        SELECT guess.word FROM words_to_guess(NEW.document) AS guess (word)
        WHERE NOT EXISTS (SELECT FROM search_word AS known WHERE known.word = guess.word);
    RETURN NULL;
END
$$;

CREATE TRIGGER profile_search_words AFTER INSERT OR UPDATE ON profile
    FOR EACH ROW WHEN (NEW.kind = 'PERSON') EXECUTE FUNCTION keep_search_words();
