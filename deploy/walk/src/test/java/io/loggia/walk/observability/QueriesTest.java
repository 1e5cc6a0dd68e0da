package io.loggia.walk.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueriesTest {

    @Test
    void functionsLabelsAndTimesAreNoMetrics() {
        String query =
                "histogram_quantile(0.99, sum by (le, kind)"
                        + " (rate(a_bucket{x=\"b_c\",le=~\".*}\"}[5m]))) / on (topic) (b:c_d unless"
                        + " e_total offset 15m) > 14.4 * 0.001 or sum(rate(f_total[1h])) by (reason)";

        assertThat(Queries.metricsOf(query))
                .containsExactlyInAnyOrder("a_bucket", "b:c_d", "e_total", "f_total");
    }
}
