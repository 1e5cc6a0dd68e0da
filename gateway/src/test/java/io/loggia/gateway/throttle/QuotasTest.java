package io.loggia.gateway.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private static final UUID ALICE = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);

    private final FixedClock clock = new FixedClock();
    private final Quotas quotas = new Quotas(new FixedConfig(), clock);

    @Test
    void whatIsLeftCountsDownToNothing() {
        assertThat(quotas.take(ALICE, Policy.READS, false).limitField())
                .isEqualTo("\"reads\";r=2;t=30");
        clock.advance(Duration.ofMillis(10_500));
        assertThat(quotas.take(ALICE, Policy.READS, false).limitField())
                .isEqualTo("\"reads\";r=1;t=20");
        assertThat(quotas.take(ALICE, Policy.READS, false).admitted()).isTrue();

        Standing refused = quotas.take(ALICE, Policy.READS, false);

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.policyField()).isEqualTo("\"reads\";q=3;w=30");
        assertThat(refused.limitField()).isEqualTo("\"reads\";r=0;t=20");
    }

    @Test
    void whoWaitsAsLongAsToldHasAWholeQuota() {
        for (int call = 0; call < 4; call++) {
            quotas.take(ALICE, Policy.READS, false);
        }
        Standing refused = quotas.take(ALICE, Policy.READS, false);
        clock.advance(Duration.ofSeconds(refused.seconds()));

        Standing after = quotas.take(ALICE, Policy.READS, false);

        assertThat(after.admitted()).isTrue();
        assertThat(after.left()).isEqualTo(2);
    }

    @Test
    void refusalsDoNotMakeTheWaitLonger() {
        for (int call = 0; call < 3; call++) {
            quotas.take(ALICE, Policy.READS, false);
        }
        for (int second = 0; second < 30; second++) {
            assertThat(quotas.take(ALICE, Policy.READS, false).seconds()).isEqualTo(30 - second);
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(quotas.take(ALICE, Policy.READS, false).admitted()).isTrue();
    }

    @Test
    void anotherCallerAndAnotherPolicyHaveTheirOwn() {
        for (int call = 0; call < 4; call++) {
            quotas.take(ALICE, Policy.READS, false);
        }

        assertThat(quotas.take(BOB, Policy.READS, false).left()).isEqualTo(2);
        assertThat(quotas.take(ALICE, Policy.WRITES, false).left()).isEqualTo(239);
        assertThat(quotas.take(new UUID(0, 3), Policy.READS, true).left()).isEqualTo(6);
    }

    private record FixedConfig() implements ThrottleConfig {

        @Override
        public Duration window() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Set<String> costly() {
            return Set.of();
        }

        @Override
        public Person person() {
            return new FixedPerson();
        }

        @Override
        public Program program() {
            return new FixedProgram();
        }
    }

    private record FixedPerson() implements ThrottleConfig.Person {

        @Override
        public int reads() {
            return 3;
        }

        @Override
        public int writes() {
            return 240;
        }

        @Override
        public int deep() {
            return 2;
        }

        @Override
        public int imports() {
            return 5;
        }
    }

    private record FixedProgram() implements ThrottleConfig.Program {

        @Override
        public int reads() {
            return 7;
        }

        @Override
        public int writes() {
            return 7;
        }

        @Override
        public int deep() {
            return 7;
        }

        @Override
        public int imports() {
            return 7;
        }
    }

    private static final class FixedClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T18:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
