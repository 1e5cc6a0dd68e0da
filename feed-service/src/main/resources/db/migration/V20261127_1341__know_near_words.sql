SET LOCAL lock_timeout = '2s';

-- How many letters two words differ in: for those who misspell one.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
