SET LOCAL lock_timeout = '2s';

-- How many posts somebody has taken back that never arrived is counted before there is one more.
CREATE INDEX taken_back_by_author ON taken_back (author_ref);
