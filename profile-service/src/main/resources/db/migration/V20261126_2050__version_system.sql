-- Counts what admins said of a system, the client that speaks for it included.
ALTER TABLE system ADD COLUMN version bigint NOT NULL DEFAULT 1;
