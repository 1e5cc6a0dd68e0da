package io.loggia.gateway.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/me,                   ,                  READS",
        "HEAD,   /api/me,                   ,                  READS",
        "GET,    /api/timelines/home,       limit=20,          READS",
        "GET,    /api/timelines/home,       limit=20&cursor=x, DEEP",
        "GET,    /api/timelines/home,       cursor=x,          DEEP",
        "GET,    /api/people,               q=cursor,          READS",
        "GET,    /api/people,               precursor=x,       READS",
        "GET,    /api/graph,                around=x,          DEEP",
        "POST,   /api/posts,                ,                  WRITES",
        "DELETE, /api/posts/1,              ,                  WRITES",
        "POST,   /api/imports/hr/people,    ,                  IMPORTS"
    })
    void callCountsAgainst(String method, String path, @Nullable String query, Policy policy) {
        assertThat(Policy.of(HttpMethod.valueOf(method), path, query, Set.of("/api/graph")))
                .isEqualTo(policy);
    }
}
