package io.loggia.profile.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kafka                   | kafka         | ''          | ''
                    kafka in Berlin         | kafka         | Berlin      | ''
                    Kafka IN New York       | Kafka         | New York    | ''
                    in Berlin               | ''            | Berlin      | ''
                    made in china in Ulm    | made in china | Ulm         | ''
                    '#kafka' | ''            | ''          | kafka
                    '#Kafka #java in Ulm' | ''            | Ulm         | kafka java
                    anna #größen            | anna          | ''          | größen
                    kafka in                | kafka         | ''          | ''
                    in                      | in            | ''          | ''
                    indigo                  | indigo        | ''          | ''
                    martin a                | martin a      | ''          | ''
                    '#a' | '#a' | ''          | ''
                    '# kafka' | '# kafka' | ''          | ''
                    """)
    void whatWasTypedIsTakenApart(String typed, String words, String where, String topics) {
        Phrase phrase = Phrase.of(typed);

        assertThat(phrase.words()).isEqualTo(words);
        assertThat(phrase.where()).isEqualTo(where);
        assertThat(phrase.topics())
                .isEqualTo(topics.isEmpty() ? List.of() : List.of(topics.split(" ")));
    }
}
