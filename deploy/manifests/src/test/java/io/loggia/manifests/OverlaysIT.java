package io.loggia.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.manifests.policy.Sentence;
import io.loggia.manifests.rendered.Overlay;
import io.loggia.manifests.type.Typed;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ways to install hold what must be true of every installation. */
@ExtendWith(NeedsKubectl.class)
class OverlaysIT {

    @ParameterizedTest
    @EnumSource
    void everyResourceIsAsItsTypeSays(Overlay overlay) {
        var typed = Typed.of(Installations.yaml(overlay));

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.unknown()).isEmpty();
        assertThat(typed.resources()).hasSizeGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> everySentenceHolds() {
        return Stream.of(Overlay.values())
                .flatMap(
                        overlay -> {
                            var world = Installations.world(Installations.yaml(overlay));
                            return Sentence.all().stream()
                                    .map(
                                            sentence ->
                                                    DynamicTest.dynamicTest(
                                                            overlay.folder()
                                                                    + ": "
                                                                    + sentence.text(),
                                                            () ->
                                                                    assertThat(
                                                                                    sentence
                                                                                            .violations(
                                                                                                    world))
                                                                            .isEmpty()));
                        });
    }
}
