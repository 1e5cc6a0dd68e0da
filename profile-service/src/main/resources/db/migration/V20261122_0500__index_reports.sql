SET LOCAL lock_timeout = '2s';

CREATE INDEX person_by_manager ON profile (manager_id, sort_name, id)
    WHERE kind = 'PERSON' AND state = 'ACTIVE';
