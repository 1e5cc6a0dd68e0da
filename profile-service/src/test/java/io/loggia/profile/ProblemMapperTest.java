package io.loggia.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMapperTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ProblemMapper mapper = new ProblemMapper(metrics);

    @ParameterizedTest
    @CsvSource({"08006, 503", "57P01, 503", "53300, 503", "40P01, 503", ", 503", "23505, 500"})
    void databaseThatIsAwayIsAskedForAgain(String sqlState, int status) {
        Response answer =
                mapper.onFault(new IllegalStateException(new SQLException("secret", sqlState)));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo(status == 503 ? "2" : null);
        assertThat(answer.getEntity().toString()).doesNotContain("secret");
    }

    @Test
    void ourOwnFaultTellsNothing() {
        Response answer = mapper.onFault(new IllegalStateException("secret"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isEqualTo(ProfileProblem.INTERNAL.exception().view());
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemOfThatStatus() {
        Response answer = mapper.onFrameworkRefusal(new WebApplicationException("secret", 415));

        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
    }

    @Test
    void everyProblemCountsByItsName() {
        mapper.onProblem(ProfileProblem.NOT_FOUND.exception());
        mapper.onProblem(ProfileProblem.NOT_FOUND.exception());

        assertThat(
                        metrics.get("problems")
                                .tag("problem", "not-found")
                                .tag("status", "404")
                                .counter()
                                .count())
                .isEqualTo(2);
    }
}
