package io.loggia.gateway.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Deletes expired rows, and seals with the current key what older ones sealed, so that those can be
 * dropped; any number of replicas may do so at once.
 */
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
        int sealed = sessions.sealAnew();
        if (sealed > 0) {
            LOG.infof("sessions sealed anew: rows=%d", sealed);
        }
    }
}
