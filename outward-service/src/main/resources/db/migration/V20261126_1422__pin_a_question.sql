SET LOCAL lock_timeout = '2s';

-- The one question that stewards have put on the first page of the site, if there is one.
CREATE TABLE pin (
    one          boolean     NOT NULL DEFAULT true,
    question_ref uuid        NOT NULL,
    pinned_by    uuid        NOT NULL,
    reason       text        NOT NULL,
    pinned_at    timestamptz NOT NULL,
    CONSTRAINT pin_pk PRIMARY KEY (one),
    CONSTRAINT pin_is_one CHECK (one),
    CONSTRAINT pin_of_question FOREIGN KEY (question_ref) REFERENCES question (question_ref)
);

-- What outsiders find of it: only a question that stands, with an answer that is public, by somebody who is.
CREATE VIEW site_pinned_question AS
SELECT q.public_id
FROM pin JOIN question q USING (question_ref) JOIN site_question s ON s.public_id = q.public_id
WHERE s.state IN ('ANSWERED', 'HELPED');

GRANT SELECT ON site_pinned_question TO "${site}";
