package io.loggia.feed.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFiltersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cat          | A cat sat                   | true
                    cat          | CAT!                        | true
                    cat          | concatenate                 | false
                    cat          | cats                        | false
                    cat          | cats, then a cat            | true
                    cat          | snake_cat                   | false
                    world cup    | The World   Cup             | true
                    world cup    | world of cups               | false
                    café         | ein Cafe\u0301, bitte       | true
                    cafe         | ein Cafe\u0301, bitte       | false
                    ÄRGER        | nur ärger                   | true
                    c++          | I like C++.                 | true
                    .*           | anything                    | false
                    .*           | a regex .* here             | true
                    #cat         | about #cat                  | true
                    cat          | about #cat                  | true
                    👍           | well👍done                  | true
                    猫           | 猫が                        | false
                    """)
    void wholeWordsAreFoundAsTheyAreWritten(String phrase, String text, boolean found) {
        assertThat(of(phrase, Manner.FOLD).find(text).isPresent()).isEqualTo(found);
    }

    @Test
    void leavingOutComesBeforeFolding() {
        WordFilters both =
                new WordFilters(
                        List.of(
                                new WordFilter(UUID.randomUUID(), "one", Manner.FOLD, null),
                                new WordFilter(UUID.randomUUID(), "two", Manner.DROP, null)));

        assertThat(both.find("one, two").orElseThrow().manner()).isEqualTo(Manner.DROP);
    }

    private static WordFilters of(String phrase, Manner manner) {
        return new WordFilters(List.of(new WordFilter(UUID.randomUUID(), phrase, manner, null)));
    }
}
