SET LOCAL lock_timeout = '2s';

-- What somebody is told. The ids' order is that of the list, and several receivers may share one. The
-- subject is what it is about: a post, a group, a question; of a follow the receiver. The cause is what
-- was done: the answer, the quoting post, the repost; where nothing else was, the subject again.
-- Nobody is the actor of what comes from outside or from a group itself. The day is that of UTC.
CREATE TABLE notification (
    receiver_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    cause_id uuid NOT NULL,
    actor_id uuid,
    group_id uuid,
    day date NOT NULL,
    happened_at timestamptz NOT NULL,
    read boolean NOT NULL DEFAULT false,
    push_at timestamptz,
    CONSTRAINT notification_pk PRIMARY KEY (receiver_id, id),
    CONSTRAINT notification_kind_known CHECK (kind IN (
        'MENTION', 'REPLY', 'LIKE', 'THANKS', 'INSIGHT', 'CELEBRATE', 'REPOST', 'QUOTE', 'FOLLOW',
        'BELL', 'REQUEST', 'INVITATION', 'ACCEPTANCE', 'QUESTION', 'HANDOVER', 'GUEST_REPLY'))
);

-- However often it is told of, it happened once.
CREATE UNIQUE INDEX notification_once_idx
    ON notification (receiver_id, kind, cause_id, coalesce(actor_id, cause_id));
-- Of what stands together in the list, whether there is a newer one.
CREATE INDEX notification_together_idx
    ON notification (receiver_id, kind, subject_id, day, id);
-- What goes with a post or with a person.
CREATE INDEX notification_subject_idx ON notification (subject_id);
CREATE INDEX notification_cause_idx ON notification (cause_id);
CREATE INDEX notification_actor_idx ON notification (actor_id) WHERE actor_id IS NOT NULL;
-- Rows lie in the order in which they were written.
CREATE INDEX notification_age_idx ON notification USING brin (happened_at);
-- What waits to be pushed; a row leaves it when it has been, or is not to be.
CREATE INDEX notification_push_idx ON notification (push_at) WHERE push_at IS NOT NULL;

-- Up to where somebody has read all; absent, nothing. It may be put back.
CREATE TABLE notification_marker (
    receiver_id uuid NOT NULL,
    read_up_to uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT notification_marker_pk PRIMARY KEY (receiver_id)
);
