package io.loggia.walk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final UUID A = new UUID(0, 3);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 1);

    @Test
    void theSameIdsInTheSameOrderAreEqual() {
        assertThat(Difference.of("bob", List.of(A, B), List.of(A, B)).none()).isTrue();
        assertThat(Difference.of("bob", List.of(), List.of()).none()).isTrue();
    }

    @Test
    void missingExtraAndTwiceAreCounted() {
        var difference = Difference.of("bob", List.of(A, B), List.of(A, A, C));

        assertThat(difference).isEqualTo(new Difference("bob", 1, 1, 1, false));
        assertThat(difference.none()).isFalse();
    }

    @Test
    void anotherOrderIsADifference() {
        var difference = Difference.of("bob", List.of(A, B, C), List.of(B, A, C));

        assertThat(difference).hasToString("@bob: 0 missing, 0 extra, 0 twice, out of order");
        assertThat(difference.none()).isFalse();
    }
}
