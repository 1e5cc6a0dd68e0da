package io.loggia.feed.push;

import com.interaso.webpush.WebPush;
import io.loggia.feed.carrier.Answer;
import io.loggia.feed.notification.NotificationView;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Looks every few seconds what is to be pushed, and sends it; any number of replicas may. What has
 * been read meanwhile, or may not be seen any more, is not sent.
 */
@ApplicationScoped
class PushDispatcher {

    private static final Logger LOG = Logger.getLogger(PushDispatcher.class);

    private final PushErrandService errands;
    private final PushKey key;
    private final PushCourier courier;
    private final PushSight sight;
    private final MeterRegistry metrics;

    PushDispatcher(
            PushErrandService errands,
            PushKey key,
            PushCourier courier,
            PushSight sight,
            MeterRegistry metrics) {
        this.errands = errands;
        this.key = key;
        this.courier = courier;
        this.sight = sight;
        this.metrics = metrics;
        Arrays.stream(PushOutcome.values()).forEach(this::attempts);
    }

    @Scheduled(
            every = "${feed.push.every}",
            delayed = "2s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        boolean more = true;
        while (more) {
            more = errands.make() == PushErrandService.AT_A_TIME;
        }
        key.signing().ifPresent(this::runDue);
    }

    /** A push service that takes its time keeps nobody else's waiting beyond a round. */
    private void runDue(WebPush signing) {
        List<PushErrand> due = errands.takeUp();
        while (!due.isEmpty()) {
            runAll(signing, due);
            due = errands.takeUp();
        }
    }

    private void runAll(WebPush signing, List<PushErrand> due) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(errand -> each.execute(() -> run(signing, errand)));
        }
    }

    private void run(WebPush signing, PushErrand errand) {
        try {
            sight.look(errand)
                    .ifPresentOrElse(
                            told -> tell(signing, errand, told), () -> errands.drop(errand));
        } catch (RuntimeException e) {
            // It is due again in half a minute; what stands in an address is for its owner alone.
            LOG.warnf("push waits id=%s cause=%s", errand.id(), e.getClass().getName());
        }
    }

    private void tell(WebPush signing, PushErrand errand, NotificationView told) {
        byte[] message = PushMessage.of(told, errand.tag(), errand.subscription().language());
        Answer answer = courier.send(signing, errand, message);
        PushOutcome outcome = PushOutcome.of(answer);
        attempts(outcome).increment();
        if (outcome == PushOutcome.FAILED) {
            LOG.debugf(
                    "push not taken host=%s status=%s trouble=%s",
                    errand.subscription().endpoint().getHost(), answer.status(), answer.trouble());
        }
        errands.record(errand, answer);
    }

    private Counter attempts(PushOutcome outcome) {
        return metrics.counter("push.attempts", "outcome", outcome.name().toLowerCase(Locale.ROOT));
    }
}
