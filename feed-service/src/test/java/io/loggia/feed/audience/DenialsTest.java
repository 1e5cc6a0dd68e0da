package io.loggia.feed.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DenialsTest {

    private static final UUID ALICE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID CAROL = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Denials denials = new Denials(metrics);
    private final Reading bob = new Reading(BOB, Set.of(ALICE), Set.of(CAROL), Set.of(), true);

    @Test
    void everyRefusalCountsForTheRuleThatCameFirst() {
        assertThat(denials.canSee(bob, post(ALICE, null, false))).isTrue();
        assertThat(denials.canSee(bob, post(ALICE, null, true))).isFalse();
        assertThat(denials.canSee(bob, post(CAROL, null, false))).isFalse();
        assertThat(denials.canSee(bob, post(ALICE, GROUP, false))).isFalse();
        assertThat(denials.canSee(inDoubt(), post(ALICE, GROUP, false))).isFalse();

        assertThat(count("deleted")).isEqualTo(1);
        assertThat(count("blocked")).isEqualTo(1);
        assertThat(count("group")).isEqualTo(1);
        assertThat(count("groups_unknown")).isEqualTo(1);
    }

    @Test
    void tombstoneIsNoRefusal() {
        assertThat(denials.canSeePlace(bob, post(ALICE, null, true))).isTrue();
        assertThat(denials.canSeePlace(bob, post(CAROL, null, true))).isFalse();

        assertThat(count("deleted")).isZero();
        assertThat(count("blocked")).isEqualTo(1);
    }

    private Reading inDoubt() {
        return new Reading(BOB, Set.of(ALICE, GROUP), Set.of(), Set.of(), false);
    }

    private double count(String rule) {
        return metrics.get("visibility.denied").tag("rule", rule).counter().count();
    }

    private static PostFacts post(UUID author, @Nullable UUID group, boolean deleted) {
        Audience audience = group == null ? Audience.COMPANY : Audience.GROUP;
        return new PostFacts(UUID.randomUUID(), author, null, null, audience, group, deleted, null);
    }
}
