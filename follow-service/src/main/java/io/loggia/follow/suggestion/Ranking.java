package io.loggia.follow.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of suggestions: by points, and of each five at least one from where the reader knows
 * nobody, if there is one. Whoever only follows friends of friends never leaves the department.
 */
final class Ranking {

    private static final int BRIDGE_EVERY = 5;
    private static final Comparator<SuggestionView> BEST_FIRST =
            Comparator.comparingInt(SuggestionView::points)
                    .reversed()
                    .thenComparing(SuggestionView::profileId);

    private Ranking() {}

    /** The best; the same ones give the same order. Nobody comes without a reason. */
    static List<SuggestionView> best(List<SuggestionView> all, int limit) {
        List<SuggestionView> left =
                new ArrayList<>(
                        all.stream()
                                .filter(one -> !one.reasons().isEmpty())
                                .sorted(BEST_FIRST)
                                .toList());
        List<SuggestionView> best = new ArrayList<>();
        while (best.size() < limit && !left.isEmpty()) {
            SuggestionView next = bridgeIfDue(best, left).orElseGet(left::getFirst);
            left.remove(next);
            best.add(next);
        }
        return best;
    }

    private static Optional<SuggestionView> bridgeIfDue(
            List<SuggestionView> best, List<SuggestionView> left) {
        int place = best.size() % BRIDGE_EVERY;
        boolean due =
                place == BRIDGE_EVERY - 1
                        && best.subList(best.size() - place, best.size()).stream()
                                .noneMatch(SuggestionView::bridges);
        return due ? left.stream().filter(SuggestionView::bridges).findFirst() : Optional.empty();
    }
}
