package io.loggia.follow.tie;

import io.loggia.events.FollowChanged;
import io.loggia.events.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The one place where ties change. Locks are taken in one order, first the followers, then the
 * ties, each by id; what allows a follow is read only after that, so that a block that commits
 * meanwhile either is seen here or finds the tie and ends it.
 */
@ApplicationScoped
public class TieWriter {

    private final TieRepository ties;
    private final GroundsReader grounds;
    private final FollowConfig config;
    private final TieEvents events;
    private final Clock clock;

    TieWriter(
            TieRepository ties,
            GroundsReader grounds,
            FollowConfig config,
            TieEvents events,
            Clock clock) {
        this.ties = ties;
        this.grounds = grounds;
        this.config = config;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fulfils the wishes one after the other, in the caller's transaction, as far as they may be.
     */
    public List<TieOutcome> fulfil(List<TieWish> wishes) {
        Instant now = clock.instant();
        List<TieWish> possible = wishes.stream().filter(wish -> !wish.ofOneself()).toList();
        Grounds.Followers followers = grounds.lockFollowers(possible);
        Map<TieId, Tie> locked = ties.lock(possible.stream().map(TieWish::id).toList(), now);
        Grounds known = grounds.read(possible, followers, config.mostFollows());

        List<FollowChanged> changes = new ArrayList<>();
        Set<Tie> changed = new LinkedHashSet<>();
        List<TieOutcome> outcomes = new ArrayList<>();
        for (TieWish wish : wishes) {
            Tie tie = locked.get(wish.id());
            TieOutcome outcome =
                    tie == null ? TieOutcome.ONESELF : known.decide(wish, tie.is(wish.relation()));
            if (tie != null && outcome == TieOutcome.CHANGED) {
                tie.become(wish.relation(), now);
                changes.add(tie.changed(now));
                changed.add(tie);
            }
            outcomes.add(outcome);
        }
        events.changed(changes, changed);
        return outcomes;
    }

    /**
     * Makes of each tie to a group what the rule says, in the caller's transaction; the rule is
     * asked when the tie is locked. Whoever cannot follow, since they are not known or have left,
     * has a tie no longer and is absent from the answer.
     */
    public Map<TieId, Relation> change(
            Collection<TieId> ids, BiFunction<TieId, Relation, Relation> rule) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Set<UUID> followers = grounds.lockFollowers(ids);
        List<Tie> locked =
                ties.lock(ids, now).values().stream()
                        .sorted(Comparator.comparing(Tie::id))
                        .toList();
        Map<TieId, Relation> outcomes = new HashMap<>();
        List<Tie> changed = new ArrayList<>();
        for (Tie tie : locked) {
            boolean able = followers.contains(tie.id().followerId());
            Relation next = able ? rule.apply(tie.id(), tie.relation()) : Relation.NONE;
            if (able) {
                outcomes.put(tie.id(), next);
            }
            if (!tie.is(next)) {
                tie.become(next, now);
                changed.add(tie);
            }
        }
        events.changed(changed.stream().map(tie -> tie.changed(now)).toList(), changed);
        return outcomes;
    }

    /** Sets the bell, in the caller's transaction; false if there is no follow to hang it on. */
    boolean ring(TieId id, boolean bell) {
        Optional<Tie> follow = ties.lockIfThere(id).filter(tie -> tie.is(Relation.FOLLOWING));
        follow.filter(tie -> tie.hasBell() != bell).ifPresent(tie -> ring(tie, bell));
        return follow.isPresent();
    }

    private void ring(Tie tie, boolean bell) {
        tie.ring(bell);
        events.rang(tie, clock.instant());
    }

    /** Ends what ties there are between the two, in the caller's transaction. */
    void endBetween(UUID one, UUID other) {
        end(List.of(new TieId(one, other), new TieId(other, one)));
    }

    /** Ends these ties in the caller's transaction, as far as they stand. */
    public void end(List<TieId> ids) {
        Instant now = clock.instant();
        List<Tie> standing =
                ties.lock(ids, now).values().stream()
                        .filter(tie -> !tie.is(Relation.NONE))
                        .toList();
        standing.forEach(tie -> tie.become(Relation.NONE, now));
        events.changed(standing.stream().map(tie -> tie.changed(now)).toList(), standing);
    }
}
