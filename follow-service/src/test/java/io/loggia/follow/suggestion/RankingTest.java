package io.loggia.follow.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who comes first. */
class RankingTest {

    @Test
    void bestComesFirstAndWithoutReasonNobody() {
        var none = new SuggestionView(id(1), List.of());

        var best = Ranking.best(List.of(none, friend(2, 1), friend(3, 4), friend(4, 2)), 2);

        assertThat(best).containsExactly(friend(3, 4), friend(4, 2));
    }

    @Test
    void sameCandidatesComeInTheSameOrderHoweverTheyWereFound() {
        var all =
                new ArrayList<>(
                        IntStream.range(0, 20).mapToObj(i -> friend(i, i % 3 + 1)).toList());
        var first = Ranking.best(all, 20);

        Collections.shuffle(all, new Random(7));

        assertThat(Ranking.best(all, 20)).isEqualTo(first);
    }

    @Test
    void eachFiveHaveSomebodyFromElsewhereWhileThereAreAny() {
        var friends = IntStream.range(0, 12).mapToObj(i -> friend(i, 5));
        var strangers = IntStream.range(20, 22).mapToObj(RankingTest::stranger);

        var best = Ranking.best(Stream.concat(friends, strangers).toList(), 14);

        assertThat(best).element(4).isEqualTo(stranger(20));
        assertThat(best).element(9).isEqualTo(stranger(21));
        assertThat(best).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void strangerWhoIsThereAlreadyTakesNoSecondPlace() {
        var friends = IntStream.range(0, 8).mapToObj(i -> friend(i, 1));
        var strangers = IntStream.range(20, 22).mapToObj(RankingTest::stranger);

        var best = Ranking.best(Stream.concat(friends, strangers).toList(), 5);

        assertThat(best).filteredOn(SuggestionView::bridges).hasSize(2);
        assertThat(best.getLast()).isEqualTo(friend(2, 1));
    }

    private static SuggestionView friend(int number, int familiar) {
        return new SuggestionView(id(number), List.of(new FollowedBy(List.of(), familiar)));
    }

    private static SuggestionView stranger(int number) {
        return new SuggestionView(id(number), List.of(new BridgesDepartments("Support")));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
