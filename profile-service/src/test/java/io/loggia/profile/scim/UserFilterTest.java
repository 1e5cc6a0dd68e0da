package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserFilterTest {

    private static final String ALPHABET = "userName eq co pr and or not()[]\"\\.: 1{}$%'\u0000ü";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    userName eq "a"           | lower(user_name) = lower(:p0)
                    USERNAME Eq "a"           | lower(user_name) = lower(:p0)
                    urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a" | lower(user_name) = lower(:p0)
                    externalId eq "a"         | external_id = :p0
                    title ne "a"              | lower(title) IS DISTINCT FROM lower(:p0)
                    title pr                  | title IS NOT NULL
                    active eq true            | active = :p0
                    not (title eq "a")        | NOT coalesce((lower(title) = lower(:p0)), false)
                    """)
    void filterBecomesSqlWithoutItsText(String filter, String sql) {
        SqlCondition condition = UserFilter.read(filter);

        assertThat(condition.sql()).isEqualTo("NOT dropped AND (" + sql + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1 ",
                "userName",
                "userName eq",
                "userName eq \"a",
                "userName xx \"a\"",
                "userName eq \"a\" and",
                "(userName eq \"a\"",
                "password eq \"a\"",
                "user_name eq \"a\"",
                "1=1; DROP TABLE profile",
                "userName eq \"a\\u0000b\"",
                "active gt true",
                "active co \"t\"",
                "active eq \"perhaps\"",
                "meta.lastModified gt \"yesterday\"",
                "meta.lastModified co \"2026\"",
                "name[givenName eq \"a\"]",
                "emails[userName eq \"a\"]",
                "emails[emails[value eq \"a\"]]",
                "emails[type eq \"work\"].value eq \"a\""
            })
    void whatCannotBeSearchedForIsRefused(String filter) {
        assertThatThrownBy(() -> UserFilter.read(filter))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> {
                            assertThat(refused.problem()).isEqualTo(ProfileProblem.INVALID_FILTER);
                            assertThat(refused.field()).isEqualTo("filter");
                        });
    }

    @Test
    void veryLongOnesAreRefused() {
        assertThatThrownBy(() -> UserFilter.read("not (".repeat(100_000)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> UserFilter.read("(".repeat(999)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingElseIsThrownWhateverIsTyped() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String typed = typed(random);
            try {
                assertThat(UserFilter.read(typed).sql()).startsWith("NOT dropped AND");
            } catch (ProblemException e) {
                assertThat(e.field()).isEqualTo("filter");
            }
        }
    }

    private static String typed(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "userName eq " : "");
        random.ints(random.nextInt(40), 0, ALPHABET.length())
                .forEach(i -> text.append(ALPHABET.charAt(i)));
        return text.toString();
    }
}
