package io.loggia.feed.push;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.carrier.UrlPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Turns pushes on and off, browser by browser. */
@ApplicationScoped
class PushSubscriptionService {

    private final AuthorService authors;
    private final PushSubscriptionRepository subscriptions;
    private final PushKey key;
    private final PushConfig config;
    private final Clock clock;

    PushSubscriptionService(
            AuthorService authors,
            PushSubscriptionRepository subscriptions,
            PushKey key,
            PushConfig config,
            Clock clock) {
        this.authors = authors;
        this.subscriptions = subscriptions;
        this.key = key;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    PushSubscriptionListView list(UUID personId) {
        return new PushSubscriptionListView(
                subscriptions.list(personId).stream().map(PushSubscriptionView::of).toList());
    }

    /** The same again changes nothing; beyond the most that one may have, the oldest goes. */
    @Transactional
    PushSubscriptionView put(Caller caller, PushSubscriptionRequest request) {
        if (key.signing().isEmpty()) {
            throw FeedProblem.PUSH_NOT_SET_UP.exception();
        }
        UrlPolicy policy = config.policy();
        URI endpoint = policy.require("endpoint", request.endpoint());
        BrowserKeys keys = BrowserKeys.of(request.p256dh(), request.auth());
        authors.enterAlone(caller);
        subscriptions.put(
                new PushSubscription(
                        UuidCreator.getTimeOrderedEpochPlus1(),
                        caller.profileId(),
                        endpoint,
                        keys,
                        request.language(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        List<PushSubscription> all = subscriptions.list(caller.profileId());
        all.stream()
                .filter(one -> !one.endpoint().equals(endpoint))
                .limit(Math.max(0, all.size() - config.perPerson()))
                .forEach(one -> subscriptions.remove(caller.profileId(), one.id()));
        return all.stream()
                .filter(one -> one.endpoint().equals(endpoint))
                .map(PushSubscriptionView::of)
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    void remove(UUID personId, UUID id) {
        if (!subscriptions.remove(personId, id)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }
}
