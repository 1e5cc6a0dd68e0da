package io.loggia.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.loggia.manifests.policy.Sentence;
import io.loggia.manifests.rendered.Overlay;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence notices when it is no longer true: {@code breaks.yaml} says how. */
@ExtendWith(NeedsKubectl.class)
class BrokenOverlaysIT {

    /** A sentence by its beginning, and how to make it false. */
    record Break(String sentence, Overlay overlay, String whole, String broken) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Break> breaks() throws IOException {
        try (var file = BrokenOverlaysIT.class.getResourceAsStream("breaks.yaml")) {
            var yaml =
                    YAMLMapper.builder()
                            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                            .build();
            return List.of(yaml.readValue(file, Break[].class)).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void isNoticed(Break one) {
        var whole = Installations.yaml(one.overlay());
        assertThat(whole).contains(one.whole());

        var world = Installations.world(whole.replace(one.whole(), one.broken()));

        assertThat(sentence(one).violations(world)).isNotEmpty();
    }

    @Test
    void everySentenceIsBroken() throws IOException {
        assertThat(breaks().map(BrokenOverlaysIT::sentence).map(Sentence::text))
                .containsExactlyInAnyOrderElementsOf(
                        Sentence.all().stream().map(Sentence::text).toList());
    }

    private static Sentence sentence(Break one) {
        return Sentence.all().stream()
                .filter(sentence -> sentence.text().startsWith(one.sentence()))
                .findFirst()
                .orElseThrow();
    }
}
