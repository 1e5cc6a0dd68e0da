SET LOCAL lock_timeout = '2s';

-- How far somebody has read a timeline, on whatever device.
CREATE TABLE marker (
    reader_id uuid NOT NULL,
    timeline text NOT NULL,
    last_read_id uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT marker_pk PRIMARY KEY (reader_id, timeline),
    CONSTRAINT marker_timeline_known CHECK (timeline IN ('home'))
);
