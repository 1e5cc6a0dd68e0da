package io.loggia.outward.post;

import io.loggia.events.delivery.Outbox;
import io.loggia.outward.question.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Keeps where a post stands and tells of it; in the caller's transaction, under the post's lock.
 */
@ApplicationScoped
class PassageWriter {

    private final PassageRepository passages;
    private final TraceRepository traces;
    private final Answers answers;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    PassageWriter(
            PassageRepository passages,
            TraceRepository traces,
            Answers answers,
            Addresses addresses,
            Outbox outbox,
            Clock clock) {
        this.passages = passages;
        this.traces = traces;
        this.answers = answers;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Moves a post on; where it stands already, nothing happens. */
    Passage move(Passage passage, Crossing next) {
        if (next.equals(passage.crossing())) {
            return passage;
        }
        return keep(passage.moved(next, clock.instant()));
    }

    /** Back after a removal that was overturned; a question that it answers is answered again. */
    Passage restore(Passage passage, Crossing before) {
        Passage restored = passage.moved(before, clock.instant());
        write(restored);
        restored.answer().ifPresent(answers::noteBack);
        return restored;
    }

    Passage keep(Passage passage) {
        write(passage);
        // But for an appeal that is won, a post becomes LIVE by being published.
        passage.answer()
                .ifPresent(one -> answers.note(one, passage.crossing() instanceof Crossing.Live));
        return passage;
    }

    private void write(Passage passage) {
        passages.save(passage);
        traces.keep(passage);
        outbox.append(passage.event(addresses.of(passage)));
    }
}
