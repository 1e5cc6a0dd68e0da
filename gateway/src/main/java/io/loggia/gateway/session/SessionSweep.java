package io.loggia.gateway.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Deletes expired rows; any number of replicas may do so at once. */
@ApplicationScoped
class SessionSweep {

    private static final Logger LOG = Logger.getLogger(SessionSweep.class);

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(every = "${gateway.session.sweep-every}", delayed = "10s")
    void sweep() {
        LOG.debugf("sessions swept: rows=%d", sessions.sweep());
    }
}
