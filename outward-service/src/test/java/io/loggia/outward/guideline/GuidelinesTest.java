package io.loggia.outward.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuidelinesTest {

    private final Guidelines guidelines = new Guidelines();

    @Test
    void bothLanguagesHaveTheSameRulesInTheSameVersion() {
        var english = guidelines.in(Language.EN);
        var german = guidelines.in(Language.DE);

        assertThat(german.version()).isEqualTo(english.version());
        assertThat(german.rules())
                .extracting(GuidelinesView.Rule::id)
                .containsExactlyElementsOf(
                        english.rules().stream().map(GuidelinesView.Rule::id).toList());
    }

    @Test
    void rulesAreNumberedFromOne() {
        for (Language language : Language.values()) {
            var rules = guidelines.in(language).rules();

            assertThat(rules)
                    .extracting(GuidelinesView.Rule::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, rules.size()).boxed().toList());
        }
    }
}
