SET LOCAL lock_timeout = '2s';

-- In how many posts a topic stands now. Not indexed, so that counting rewrites no index.
ALTER TABLE topic
    ADD COLUMN post_count bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT topic_post_count_sane CHECK (post_count >= 0);

UPDATE topic SET post_count = (
    SELECT count(*) FROM post_source WHERE post_source.source = topic.id);

-- What somebody has typed so far, whatever the database's collation.
CREATE INDEX topic_beginning_idx ON topic (slug COLLATE "C");
