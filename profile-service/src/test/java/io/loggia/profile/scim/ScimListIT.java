package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for those who were brought in. */
@QuarkusTest
class ScimListIT {

    private static final String ALL = "userName sw \"%s\"";

    private String stem;
    private final List<UUID> ids = new ArrayList<>();

    /** Three people: ..._a, ..._b and ..._c, of whom the last has left and has no title. */
    @BeforeEach
    void threeAreBroughtIn() {
        stem = People.name("list") + "_";
        for (String letter : List.of("a", "b", "c")) {
            ids.add(ScimUsers.created(stem + letter));
        }
        ScimUsers.patch(
                ids.getLast(),
                "{\"op\": \"replace\", \"value\": {\"active\": false}},"
                        + " {\"op\": \"remove\", \"path\": \"title\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    userName eq "STEMa"                                 | a
                    userName ne "STEMa" and userName sw "STEM"          | bc
                    userName co "STEM"                                  | abc
                    userName ew "STEMb"                                 | b
                    userName eq "%"                                     |
                    userName sw "%"                                     |
                    userName eq "' OR 1=1 --"                           |
                    userName eq "STEMa" or userName eq "STEMb"          | ab
                    userName sw "STEM" and not (userName eq "STEMa")    | bc
                    userName sw "STEM" and active eq true               | ab
                    userName sw "STEM" and active eq false              | c
                    userName sw "STEM" and title pr                     | ab
                    userName sw "STEM" and not (title pr)               | c
                    userName sw "STEM" and title ne "Glazier"           | c
                    userName sw "STEM" and title eq null                | c
                    externalId eq "subject-STEMb"                       | b
                    externalId eq "SUBJECT-STEMb"                       |
                    displayName co "STEMc at"                           | c
                    emails.value eq "stema@WORK.example"                | a
                    emails[type eq "work" and value co "STEMb"]         | b
                    emails[type eq "home" and value co "STEMb"]         |
                    emails eq "STEMc@work.example"                      | c
                    userName sw "STEM" and name.familyName eq "garcia"  | abc
                    userName sw "STEM" and urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "glass" | abc
                    userName sw "STEM" and meta.lastModified gt "2026-01-01T00:00:00Z" | abc
                    userName sw "STEM" and meta.lastModified lt "2026-01-01T00:00:00+02:00" |
                    userName sw "STEM" and meta.created le "2199-01-01T00:00:00Z" | abc
                    userName gt "STEMa" and userName le "STEMc" and userName sw "STEM" | bc
                    """)
    void filterFindsThose(String filter, String letters) {
        Response answer = ScimUsers.search(filter.replace("STEM", stem).replace("stem", stem));

        answer.then().statusCode(200);
        List<String> names = answer.path("Resources.userName");
        String found = letters == null ? "" : letters;
        assertThat(String.join("", names).replace(stem, "")).isEqualTo(found);
        assertThat(answer.<Integer>path("totalResults")).isEqualTo(found.length());
    }

    @Test
    void whoeverIsNamedByIdIsFound() {
        ScimUsers.search("id eq \"" + ids.getFirst() + "\"")
                .then()
                .body("Resources.id", equalTo(List.of(ids.getFirst().toString())));
    }

    @Test
    void lastModifiedAsItWasToldFindsItself() {
        String told = ScimUsers.get(ids.getLast()).path("meta.lastModified");
        String mine = " and " + ALL.formatted(stem);

        ScimUsers.search("meta.lastModified gt \"" + told + "\"" + mine)
                .then()
                .body("totalResults", equalTo(0));
        ScimUsers.search("meta.lastModified ge \"" + told + "\"" + mine)
                .then()
                .body("totalResults", equalTo(1));
    }

    @Test
    void pagesFollowEachOther() {
        page("1", "2")
                .then()
                .body("totalResults", equalTo(3))
                .body("startIndex", equalTo(1))
                .body("itemsPerPage", equalTo(2))
                .body("Resources.userName", equalTo(List.of(stem + "a", stem + "b")));
        page("3", "2")
                .then()
                .body("startIndex", equalTo(3))
                .body("Resources.userName", equalTo(List.of(stem + "c")));
        page("4", "2").then().body("Resources", hasSize(0)).body("totalResults", equalTo(3));
        page("-7", "1").then().body("startIndex", equalTo(1)).body("Resources", hasSize(1));
        page("1", "0").then().body("Resources", hasSize(0)).body("totalResults", equalTo(3));
        page("1", "-1").then().body("Resources", hasSize(0));
        page("1", "999999999").then().body("Resources", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1.5", "9999999999", " 1", "１", "1e3", "0x1"})
    void whatIsNoNumberIsRefused(String number) {
        page(number, "1").then().statusCode(400).body("detail", startsWith("startIndex: "));
        page("1", number).then().statusCode(400).body("detail", startsWith("count: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName eq", "colour eq \"blue\"", "userName eq \"a\\u0000\""})
    void badFilterIsRefused(String filter) {
        ScimUsers.search(filter)
                .then()
                .statusCode(400)
                .contentType("application/scim+json")
                .body("scimType", equalTo("invalidFilter"))
                .body("detail", startsWith("filter: "));
    }

    private Response page(String startIndex, String count) {
        return People.provisioner()
                .queryParam("filter", ALL.formatted(stem))
                .queryParam("startIndex", startIndex)
                .queryParam("count", count)
                .get(ScimUsers.USERS);
    }
}
