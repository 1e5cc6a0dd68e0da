package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.loggia.profile.ProblemException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    private static final String USER =
            """
            {"schemas": ["s"], "id": "7", "userName": "a", "name": {"givenName": "A",
             "familyName": "B"}, "emails": [{"value": "a@b", "type": "work"}],
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "D",
             "employeeNumber": "1"}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    username            | {"schemas":["s"],"id":"7","userName":"a"}
                    name.givenName      | {"schemas":["s"],"id":"7","name":{"givenName":"A"}}
                    emails.type         | {"schemas":["s"],"id":"7","emails":[{"type":"work"}]}
                    nothing             | {"schemas":["s"],"id":"7"}
                    urn:ietf:params:scim:schemas:core:2.0:User:userName | {"schemas":["s"],"id":"7","userName":"a"}
                    urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department | {"schemas":["s"],"id":"7","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}}
                    """)
    void onlyWhatIsAskedForIsAnswered(String attributes, String expected) throws IOException {
        ObjectNode answer = Projection.of(List.of(attributes), List.of()).of(user());

        assertThat(answer).hasToString(expected);
    }

    @Test
    void whatIsNotWantedIsLeftOut() throws IOException {
        String unwanted =
                "emails, name.familyName, id,"
                        + " urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

        ObjectNode answer = Projection.of(List.of(), List.of(unwanted)).of(user());

        assertThat(answer)
                .hasToString(
                        "{\"schemas\":[\"s\"],\"id\":\"7\",\"userName\":\"a\","
                                + "\"name\":{\"givenName\":\"A\"}}");
    }

    @Test
    void bothAtOnceAreRefusedAndSoIsNoName() {
        assertThatThrownBy(() -> Projection.of(List.of("id"), List.of("name")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Projection.of(List.of("a[["), List.of()))
                .isInstanceOf(ProblemException.class);
    }

    private static ObjectNode user() throws IOException {
        return (ObjectNode) JsonUtils.getObjectReader().readTree(USER);
    }
}
