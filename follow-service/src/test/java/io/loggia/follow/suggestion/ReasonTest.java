package io.loggia.follow.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.follow.profile.Topics;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts as a reason, and for how much. */
class ReasonTest {

    private static final UUID ALICE = UUID.randomUUID();
    private static final Reader BOB =
            new Reader(
                    UUID.randomUUID(),
                    new Topics(Set.of("kafka", "excel"), Set.of("sql", "go")),
                    Set.of("Platform"));

    @Test
    void whoHasNothingInCommonWorksElsewhereOrIsNoSuggestion() {
        assertThat(reasons("Platform", Topics.NONE, 0)).isEmpty();
        assertThat(reasons(null, Topics.NONE, 0)).isEmpty();
        assertThat(reasons("Support", Topics.NONE, 0))
                .containsExactly(new BridgesDepartments("Support"));
    }

    @Test
    void topicsComplementEachOtherInBothDirections() {
        var theirs = new Topics(Set.of("sql"), Set.of("kafka", "cooking"));

        assertThat(reasons("Platform", theirs, 0))
                .containsExactly(new Complements(List.of("kafka", "sql")));
    }

    @Test
    void sameTopicsAreThoseOnTheSameSide() {
        var theirs = new Topics(Set.of("kafka"), Set.of("go"));

        assertThat(reasons("Platform", theirs, 0))
                .containsExactly(new SameTopics(List.of("go", "kafka")));
    }

    @Test
    void reasonThatCountsMostComesFirst() {
        var theirs = new Topics(Set.of("kafka", "sql"), Set.of());

        assertThat(reasons("Support", theirs, 4))
                .extracting(Reason::points)
                .containsExactly(40, 15, 12, 8);
    }

    @Test
    void noReasonGrowsWithoutEnd() {
        assertThat(new FollowedBy(List.of(), Long.MAX_VALUE).points()).isEqualTo(50);
        assertThat(new Complements(List.of("aa", "bb", "cc", "dd")).points()).isEqualTo(45);
        assertThat(new SameTopics(List.of("aa", "bb", "cc", "dd")).points()).isEqualTo(24);
    }

    private static List<Reason> reasons(String department, Topics topics, long familiar) {
        var seen = new FamiliarFollowersView(List.of(), familiar);
        return BOB.judge(new Candidate(ALICE, department, topics, seen)).reasons();
    }
}
