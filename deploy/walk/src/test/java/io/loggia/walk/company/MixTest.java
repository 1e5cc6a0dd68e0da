package io.loggia.walk.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.walk.company.TieChange.Colleague;
import io.loggia.walk.company.TieChange.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixTest {

    private static final Company COMPANY =
            new Company(
                    "company",
                    IntStream.range(0, 1_200).mapToObj(n -> new Person(n, n % 5)).toList(),
                    IntStream.range(0, 6_000)
                            .mapToObj(i -> new Tie(i % 1_200, (i + 1 + i / 1_200) % 1_200))
                            .toList(),
                    0);
    private static final List<PlannedPost> POSTS = PostPlan.of(COMPANY);

    @Test
    void theSameCompanyChangesTheSameTies() {
        assertThat(Mix.of(COMPANY, POSTS)).isEqualTo(Mix.of(COMPANY, POSTS)).hasSize(500);
    }

    @Test
    void aSmallCompanyChangesLess() {
        var small = new Company("company", COMPANY.people().subList(0, 40), List.of(), 0);

        assertThat(Mix.of(small, List.of())).hasSize(20);
    }

    @Test
    void everyChangeChangesSomethingAndNoTwoTheSame() {
        var ties = new HashSet<>(COMPANY.ties());

        var changes = Mix.of(COMPANY, POSTS);

        assertThat(changes).extracting(TieChange::key).doesNotHaveDuplicates();
        for (var change : changes) {
            if (change.target() instanceof Colleague(int number)) {
                var tie = new Tie(change.follower(), number);
                assertThat(ties.contains(tie)).isNotEqualTo(change.follows());
                assertThat(tie.toOneself()).isFalse();
            }
        }
    }

    @Test
    void itHoldsUnfollowsAndFollowsOfPeopleAndTopics() {
        var changes = Mix.of(COMPANY, POSTS);

        assertThat(changes).anyMatch(c -> !c.follows());
        assertThat(changes).anyMatch(c -> c.follows() && c.target() instanceof Colleague);
        assertThat(changes).anyMatch(c -> c.follows() && c.target() instanceof Topic);
    }

    @Test
    void onlyTopicsThatStandInPublishedPostsAreFollowed() {
        var post = POSTS.stream().filter(p -> p.text().contains("#archives")).findFirst();

        var changes = Mix.of(COMPANY, List.of(post.orElseThrow()));

        assertThat(changes.stream().map(TieChange::target).filter(Topic.class::isInstance))
                .isNotEmpty()
                .allMatch(topic -> topic.equals(new Topic(2)));
    }
}
