package io.loggia.feed.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.feed.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and what is understood; a star stands for "or longer". */
class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    kafka                         | kafka*
                    rolling Upgrade               | rolling*, Upgrade*
                    go c                          | go, c
                    日本                          | 日本*
                    "rolling upgrade"             | rolling upgrade
                    „rolling upgrade“ now         | rolling upgrade, now*
                    "never closed                 | never closed
                    from:@ada kafka               | kafka* from ada
                    FROM:Ada                      | from ada
                    from:ada from:ben             | from ben
                    in:makers                     | in makers
                    in:(makers)                   | in:(makers)*
                    ada #Kafka                    | ada* #kafka
                    % #                           |
                    c#                            | c#
                    before:2026-11-01             | before 2026-11-01
                    after:2026-02-29              | after:2026-02-29*
                    after:yesterday               | after:yesterday*
                    before:+999999999-12-31       | before:+999999999-12-31*
                    after:2026-01-01 before:2026-02-01 | before 2026-02-01 after 2026-01-01
                    audience:outside              | WORLD
                    audience:Inside               | COMPANY
                    audience:group                | GROUP
                    audience:mars                 | audience:mars*
                    to:ada                        | to:ada*
                    from: ada                     | from:*, ada*
                    % _ \\ '                      |
                    100% sure                     | 100%*, sure*
                    ' OR 1=1--                    | OR, 1=1--*
                    """)
    void isUnderstood(String typed, String meant) {
        assertThat(words(SearchQuery.parse(typed))).isEqualTo(meant == null ? "" : meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a\u0000b",
                "two\nlines",
                "\ud800",
                "1 2 3 4 5 6 7 8 9 a b c d e f g h"
            })
    void isRefused(String typed) {
        assertThatThrownBy(() -> SearchQuery.of(List.of(typed)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isAsLongAsItMayBe() {
        assertThat(SearchQuery.of(List.of("x".repeat(256))).terms()).hasSize(1);
        assertThatThrownBy(() -> SearchQuery.of(List.of("x".repeat(257))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> SearchQuery.of(List.of("one", "two")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> SearchQuery.of(List.of())).isInstanceOf(ProblemException.class);
    }

    private static String words(SearchQuery query) {
        String terms =
                query.terms().stream()
                        .map(term -> term.text() + (term.begins() ? "*" : ""))
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        terms,
                        query.topics().stream()
                                .map(topic -> "#" + topic.value())
                                .collect(Collectors.joining(" ")),
                        query.author() == null ? "" : "from " + query.author(),
                        query.group() == null ? "" : "in " + query.group(),
                        query.before() == null ? "" : "before " + query.before(),
                        query.after() == null ? "" : "after " + query.after(),
                        query.audience() == null ? "" : query.audience().name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
