SET LOCAL lock_timeout = '2s';

-- A letter about a question must have somebody to go to.
ALTER TABLE question ADD CONSTRAINT question_of_known_guest FOREIGN KEY (guest_ref) REFERENCES guest (guest_ref);

CREATE INDEX question_by_guest ON question (guest_ref);
