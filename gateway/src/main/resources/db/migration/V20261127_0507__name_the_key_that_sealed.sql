-- Which key of gateway.session.keys sealed the tokens. What was sealed while there was one secret without a name, and what
-- replicas of the version before still write, is of the key called first.
SET LOCAL lock_timeout = '2s';

ALTER TABLE session ADD COLUMN sealed_with text NOT NULL DEFAULT 'first';
