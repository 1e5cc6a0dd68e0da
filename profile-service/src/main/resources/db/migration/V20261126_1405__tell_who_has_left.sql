SET LOCAL lock_timeout = '2s';

-- Whose face is a former colleague's: what it showed stays.
ALTER TABLE public_face ADD COLUMN former boolean NOT NULL DEFAULT false;
