package io.loggia.profile.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is read page by page, each person once, over the borders of tiers. */
@QuarkusTest
class FinderPagingIT {

    private Colleagues colleagues;

    @BeforeEach
    void newDepartment() {
        colleagues = new Colleagues();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "topo", "topolgy", "#topology"})
    void everybodyIsOnOnePage(String typed) {
        List<String> names = IntStream.range(0, 5).mapToObj(i -> "Twin").toList();
        colleagues.addAll(names, Map.of("askTopics", List.of("topology")));
        colleagues.addAll(names, Map.of("learnTopics", List.of("topology")));
        colleagues.addAll(names, Map.of("title", "Topology", "learnTopics", List.of("topology")));

        List<String> whole = ids(colleagues.find(typed, "limit", 100));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            Response page =
                    cursor == null
                            ? colleagues.find(typed, "limit", 4)
                            : colleagues.find(typed, "limit", 4, "cursor", cursor);
            paged.addAll(ids(page));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(whole).hasSize(15).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void nextPageStandsInALink() {
        colleagues.addAll(List.of("Ada", "Bea", "Cleo"), Map.of());

        Response page = colleagues.find("", "limit", 2);

        assertThat(page.header("Link"))
                .startsWith("<?")
                .contains("limit=2", "cursor=" + page.path("nextCursor"))
                .endsWith(">; rel=\"next\"");
        assertThat(colleagues.find("", "limit", 3).header("Link")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=+5",
                "limit=05",
                "limit=1e1",
                "limit=5&limit=5",
                "cursor=x",
                "cursor=%00",
                "cursor=AAAAAAAAAAAAAAAAAAAAAA",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAA%0A",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "q=a%00b",
                "q=%E2%80%AEx",
                "q=a&q=b",
                "topic=a%20b",
                "topic=%23",
                "topic=kafka&topic=java",
                "department=a%0Ab",
                "place=%00",
                "language=german_x",
                "language=x-a",
                "availableToHelp=yes",
                "availableToHelp=TRUE"
            })
    void whatAParameterCannotHoldIsNamed(String query) {
        var reader = People.newcomer("reader").asks().urlEncodingEnabled(false);
        String name = query.substring(0, query.indexOf('='));

        Stream<String> paths =
                name.matches("limit|cursor")
                        ? Stream.of("/api/people")
                        : Stream.of("/api/people", "/api/people/facets");
        paths.forEach(
                path ->
                        reader.get(path + "?" + query)
                                .then()
                                .statusCode(400)
                                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                                .body("field", equalTo(name)));
    }

    @Test
    void emptyParameterIsNone() {
        colleagues.add("Ada", Map.of());

        Response page =
                colleagues.find(
                        "", "limit", "", "cursor", "", "topic", "", "language", "", "place", "");

        assertThat(ids(page)).hasSize(1);
    }

    @Test
    void textHasAnEnd() {
        colleagues.find("x".repeat(121)).then().statusCode(400).body("field", equalTo("q"));
        colleagues.find("x".repeat(120)).then().statusCode(200);
        colleagues.find("x ".repeat(60)).then().statusCode(200);
    }

    private static List<String> ids(Response page) {
        return page.then().statusCode(200).extract().path("items.profile.id");
    }
}
