package io.loggia.outward.due;

import io.loggia.outward.Side;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs a loop for each kind of work from start to stop, and has it rung for; inside only. */
@ApplicationScoped
class Clockwork {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<DueWork> works;
    private final Side side;
    private final Clock clock;
    private final RingRepository rings;
    private final Map<Due, DueLoop> loops = new EnumMap<>(Due.class);
    private final List<Thread> threads = new ArrayList<>();

    Clockwork(@All List<DueWork> works, Side side, Clock clock, RingRepository rings) {
        this.works = works;
        this.side = side;
        this.clock = clock;
        this.rings = rings;
    }

    void start(@Observes StartupEvent event) {
        if (side.isSite()) {
            return;
        }
        for (DueWork work : works) {
            DueLoop loop = new DueLoop(work, clock);
            loops.put(work.kind(), loop);
            threads.add(Thread.ofPlatform().daemon().name("due-" + work.kind()).start(loop));
        }
        rings.listen(this::ring);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (side.isSite()) {
            return;
        }
        rings.close();
        loops.values().forEach(DueLoop::stop);
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }

    private void ring(Due kind) {
        DueLoop loop = loops.get(kind);
        if (loop != null) {
            loop.ring();
        }
    }
}
