-- Raised by whoever restores this database, so that what consumers learnt from the lost tail gives way.
CREATE TABLE epoch (
    only_row boolean NOT NULL DEFAULT true,
    epoch    bigint  NOT NULL,
    CONSTRAINT epoch_pk PRIMARY KEY (only_row),
    CONSTRAINT epoch_only_row CHECK (only_row),
    CONSTRAINT epoch_positive CHECK (epoch > 0)
);

INSERT INTO epoch (epoch) VALUES (1);
