package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Whom a question fits. Whom the asker named comes first; then whoever has the most topics of it on
 * their public face and the most answers about them that helped, less one for each question they
 * are on already. Nobody is offered anything who does not stand outside.
 */
@ApplicationScoped
class Routing {

    static final int MOST = 5;

    private final OfferRepository offers;
    private final Clock clock;

    Routing(OfferRepository offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** Of a question that waits, the best first; of any other, nobody. */
    List<UUID> offeredTo(Question question) {
        if (!question.waitsAt(clock.instant())) {
            return List.of();
        }
        return offers
                .list(List.of(question.id()), MOST, clock.instant())
                .getOrDefault(question.id(), List.of())
                .stream()
                .map(Offer::profileId)
                .toList();
    }
}
