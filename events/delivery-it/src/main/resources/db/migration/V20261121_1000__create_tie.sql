-- The writer's side: an aggregate with a version.
CREATE TABLE tie (
    key      text   NOT NULL,
    relation text   NOT NULL,
    version  bigint NOT NULL,
    CONSTRAINT tie_pk PRIMARY KEY (key)
);

-- The reader's side: a projection, and what arrived in which order.
CREATE TABLE tie_projection (
    key      text   NOT NULL,
    relation text   NOT NULL,
    epoch    bigint NOT NULL,
    version  bigint NOT NULL,
    CONSTRAINT tie_projection_pk PRIMARY KEY (key),
    CONSTRAINT tie_projection_no_invitations CHECK (relation <> 'INVITED')
);

CREATE TABLE arrival (
    pos     bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    key     text   NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT arrival_pk PRIMARY KEY (pos)
);
