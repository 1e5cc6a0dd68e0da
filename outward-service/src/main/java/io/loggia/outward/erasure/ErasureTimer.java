package io.loggia.outward.erasure;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import io.loggia.outward.post.RecallService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes on with every erasure that is open, one after the other. */
@ApplicationScoped
class ErasureTimer implements DueWork {

    private final ErasureService erasures;
    private final RecallService posts;

    ErasureTimer(ErasureService erasures, RecallService posts) {
        this.erasures = erasures;
        this.posts = posts;
    }

    @Override
    public Due kind() {
        return Due.ERASURES;
    }

    /** One that cannot go on now keeps no other from it, and comes again. */
    @Override
    public void doDue() {
        @Nullable RuntimeException trouble = null;
        for (Erasure erasure : erasures.listOpen()) {
            try {
                goOn(erasure);
            } catch (RuntimeException e) {
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private void goOn(Erasure erasure) {
        whileAny(posts::recallNext, erasure.profileId());
        whileAny(posts::hushNext, erasure.profileId());
        TraceRepository.ALL.forEach(statement -> erasures.remove(statement, erasure));
        erasures.end(erasure);
    }

    private static void whileAny(Predicate<UUID> step, UUID person) {
        boolean some = step.test(person);
        while (some) {
            some = step.test(person);
        }
    }
}
