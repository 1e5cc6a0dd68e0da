package io.loggia.profile.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTableTest {

    private static PeopleImportRequest read(String text) {
        return PeopleTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachRowIsAPerson() {
        var people =
                read("""
                                key,managerKey,handle,displayName,department,askTopics,availableToHelp
                                7,,gina,"Garcia, Gina",Glass,kafka | rust,false
                                8,7,hugo,Hugo,,,
                                """)
                        .items();

        var gina = people.getFirst();
        assertThat(gina.key()).isEqualTo("7");
        assertThat(gina.managerKey()).isNull();
        assertThat(gina.displayName()).isEqualTo("Garcia, Gina");
        assertThat(gina.askTopics()).isEqualTo(List.of("kafka", "rust"));
        assertThat(gina.availableToHelp()).isFalse();
        var hugo = people.getLast();
        assertThat(hugo.managerKey()).isEqualTo("7");
        assertThat(hugo.department()).isNull();
        assertThat(hugo.askTopics()).isNull();
        assertThat(hugo.availableToHelp()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handle;displayName;key\r\nzoë;Zoë;7\r\n",
                "\uFEFFkey,handle,displayName\n7,zoë,Zoë",
                "key , handle, displayName\n\n 7, zoë ,Zoë\n\n",
                "\"key\",\"handle\",\"displayName\"\n\"7\",\"zoë\",\"Zoë\"\n"
            })
    void spreadsheetsOfAllCountriesAreRead(String table) {
        var person = read(table).items().getFirst();

        assertThat(person.key()).isEqualTo("7");
        assertThat(person.handle()).isEqualTo("zoë");
        assertThat(person.displayName()).isEqualTo("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "key,handle,displayName", "key,handle,displayName\n"})
    void tableWithoutRowsHasNobody(String table) {
        assertThat(read(table).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key,salary\\n7,1                                      | row 1, salary
                    key,handle,key\\n7,gina,7                             | row 1, key
                    key;handle,displayName\\n7;gina,Gina                  | row 1, key;handle
                    key,,handle\\n7,,gina                                 | row 1
                    key,handle,displayName\\n7,gina                       | row 2
                    key,handle,displayName\\n7,gina,Gina,more             | row 2
                    key,handle,displayName\\n7,gina,Gina\\n8,,Hugo        | row 3, handle
                    handle,displayName\\ngina,Gina                        | row 2, key
                    key,handle,displayName\\n7,gina,"Gina                 | row 2
                    key,handle,displayName,availableToHelp\\n7,g,G,yes    | row 2, availableToHelp
                    """)
    void whatCannotBeReadIsNamedByRowAndColumn(String table, String field) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(table.replace("\\n", "\n")))
                .extracting(ProblemException::field)
                .isEqualTo(field);
    }

    @Test
    void otherCharactersThanUtf8AreRefused() {
        var latin = "key,handle,displayName\n7,zoe,Zo\u00EB".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PeopleTable.read(latin))
                .extracting(ProblemException::problem)
                .isEqualTo(ProfileProblem.INVALID_BODY);
    }
}
