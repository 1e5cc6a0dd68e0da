package io.loggia.walk.company;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyFilesTest {

    @TempDir private Path directory;

    @BeforeEach
    void threePeople() throws IOException {
        write("people.csv", "person,department\n0,1\n1,1\n7,2\n");
        write("follows.csv", "follower,followee\n0,1\n1,0\n7,7\n");
    }

    @Test
    void readsPeopleAndTiesAndCountsTiesToOneself() {
        var company = CompanyFiles.read(directory);

        assertThat(company.people())
                .containsExactly(new Person(0, 1), new Person(1, 1), new Person(7, 2));
        assertThat(company.ties()).containsExactly(new Tie(0, 1), new Tie(1, 0));
        assertThat(company.skipped()).isEqualTo(1);
    }

    @Test
    void takesTheDirectorysNameForTheJournal() throws IOException {
        var moved = Files.createDirectory(directory.resolve("Our Company (2025)"));
        Files.copy(directory.resolve("people.csv"), moved.resolve("people.csv"));
        Files.copy(directory.resolve("follows.csv"), moved.resolve("follows.csv"));

        assertThat(CompanyFiles.read(moved).name()).isEqualTo("our-company-2025");
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        write("people.csv", "\uFEFFperson,department\r\n0,1\r\n1,1\r\n7,2\r\n\r\n");

        assertThat(CompanyFiles.read(directory).people()).hasSize(3);
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(directory.resolve("follows.csv"));

        refuses("follows.csv: there is no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person;department           | line 1: must be the header person,department
                    person,department           | : holds nobody
                    person,department/0         | line 2: must be two numbers
                    person,department/0,1,2     | line 2: must be two numbers
                    person,department/0,1//1,1  | line 3: must be two numbers
                    person,department/0,x       | line 2: not a whole number of at most 9 digits: "x"
                    person,department/-1,1      | line 2: not a whole number of at most 9 digits: "-1"
                    person,department/0,1.5     | line 2: not a whole number of at most 9 digits: "1.5"
                    person,department/0, 1      | line 2: not a whole number of at most 9 digits: " 1"
                    person,department/12345678901,1 | line 2: not a whole number of at most 9 digits
                    person,department/0,1/0,2   | line 3: person 0 stands here twice
                    """)
    void namesTheFileAndTheLineOfABadPerson(String people, String message) throws IOException {
        write("people.csv", people.replace('/', '\n'));

        refuses("people.csv", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    follower,followed           | line 1: must be the header follower,followee
                    follower,followee/0,1/0,2   | line 3: person 2 is not in people.csv
                    follower,followee/9,9       | line 2: person 9 is not in people.csv
                    follower,followee/0,1/1,0/0,1 | line 4: the same as line 2
                    follower,followee/7,7/7,7   | line 3: the same as line 2
                    """)
    void namesTheFileAndTheLineOfABadTie(String follows, String message) throws IOException {
        write("follows.csv", follows.replace('/', '\n'));

        refuses("follows.csv", message);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write("people.csv", "");

        refuses("people.csv, line 1: must be the header person,department");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(directory.resolve("people.csv"), "person,départment".getBytes(ISO_8859_1));

        refuses("people.csv: is not text in UTF-8");
    }

    private void refuses(String... messages) {
        assertThatThrownBy(() -> CompanyFiles.read(directory))
                .isInstanceOf(BadInputException.class)
                .message()
                .contains(messages);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
