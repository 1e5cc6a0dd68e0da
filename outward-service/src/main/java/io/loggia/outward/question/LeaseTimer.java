package io.loggia.outward.question;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/**
 * Tells feed-service of leases that have ended, and offers their questions again; and of those that
 * end soon, for their holders. Both are so by themselves, at their time, and what is told stands in
 * the rows: nobody waits for this.
 */
@ApplicationScoped
class LeaseTimer implements DueWork {

    private final LeaseService leases;

    LeaseTimer(LeaseService leases) {
        this.leases = leases;
    }

    @Override
    public Due kind() {
        return Due.LEASES;
    }

    @Override
    public void doDue() {
        exhaust(leases::endLapsed);
        exhaust(leases::remind);
    }

    private static void exhaust(BooleanSupplier step) {
        boolean more = true;
        while (more) {
            more = step.getAsBoolean();
        }
    }
}
