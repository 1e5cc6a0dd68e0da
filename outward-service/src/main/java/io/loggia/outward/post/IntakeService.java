package io.loggia.outward.post;

import io.loggia.events.OutwardPostEvent;
import io.loggia.events.OutwardPostOffered;
import io.loggia.events.OutwardPostTakenBack;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes revisions in; applying an event twice, or an older one, changes nothing. */
@ApplicationScoped
class IntakeService {

    private final PassageRepository passages;
    private final RevisionRepository revisions;
    private final PassageWriter writer;
    private final OfferJudge judge;
    private final Clock clock;

    IntakeService(
            PassageRepository passages,
            RevisionRepository revisions,
            PassageWriter writer,
            OfferJudge judge,
            Clock clock) {
        this.passages = passages;
        this.revisions = revisions;
        this.writer = writer;
        this.judge = judge;
        this.clock = clock;
    }

    /** By post, so that two batches that meet at the same posts lock them in one order. */
    @Transactional
    public void apply(List<Delivered<OutwardPostEvent>> batch) {
        batch.stream()
                .sorted(Comparator.comparing(delivered -> delivered.event().postId()))
                .forEachOrdered(
                        delivered -> {
                            switch (delivered.event()) {
                                case OutwardPostOffered offered -> on(offered, delivered.epoch());
                                case OutwardPostTakenBack takenBack -> on(takenBack);
                            }
                        });
    }

    private void on(OutwardPostOffered offered, long epoch) {
        Optional<Passage> known = passages.lock(offered.postId());
        if (known.isEmpty()) {
            begin(offered, epoch);
        } else if (epoch > known.get().epoch() && isToldAgain(known.get(), offered)) {
            passages.save(known.get().inEpoch(epoch));
        } else if (known.get().isOlderThan(epoch, offered.version())) {
            renew(known.get(), offered, epoch);
        }
    }

    /** After a restore every post is offered anew: of the same words nobody outside hears again. */
    private boolean isToldAgain(Passage passage, OutwardPostOffered offered) {
        return passage.crossing().version() == offered.version()
                && revisions
                        .find(offered.postId(), offered.version())
                        .filter(Revision.of(offered)::equals)
                        .isPresent();
    }

    private void begin(OutwardPostOffered offered, long epoch) {
        Revision revision = Revision.of(offered);
        Crossing crossing = judge.judge(offered.authorId(), offered.answersId(), revision).first();
        writer.keep(
                Passage.begin(
                        offered.postId(),
                        offered.authorId(),
                        epoch,
                        offered.answersId(),
                        crossing,
                        clock.instant()));
        keepWords(revision, crossing);
    }

    private void renew(Passage passage, OutwardPostOffered offered, long epoch) {
        Revision revision = Revision.of(offered);
        Crossing before = epoch > passage.epoch() ? aged(passage) : passage.crossing();
        Crossing next =
                before.offered(judge.judge(passage.authorId(), passage.answersId(), revision));
        writer.move(passage.inEpoch(epoch), next);
        keepWords(revision, next);
    }

    /** Another epoch counts versions anew, and may bring the one again that is public. */
    private Crossing aged(Passage passage) {
        Crossing aged = passage.crossing().aged();
        revisions.renumber(passage.postId(), passage.crossing().kept(), aged.kept());
        return aged;
    }

    /** Of what will never be shown there is no copy here. */
    private void keepWords(Revision revision, Crossing crossing) {
        Long waiting = crossing.waiting();
        if (waiting != null && waiting == revision.version()) {
            revisions.put(revision);
        }
    }

    private void on(OutwardPostTakenBack event) {
        Optional<Passage> known = passages.lock(event.postId());
        revisions.raiseFloor(
                event.postId(), event.authorId(), event.version(), event.takenBackAt());
        known.filter(passage -> passage.authorId().equals(event.authorId()))
                .ifPresent(
                        passage ->
                                writer.move(
                                        passage, passage.crossing().takenBack(event.version())));
    }
}
