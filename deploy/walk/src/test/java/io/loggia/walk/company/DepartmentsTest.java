package io.loggia.walk.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    @Test
    void aDepartmentHasTheSameNameAndTopicForEver() {
        assertThat(Departments.name(0)).isEqualTo("Acoustics");
        assertThat(Departments.topic(0).value()).isEqualTo("acoustics");
        assertThat(Departments.name(48)).isEqualTo("Acoustics 2");
        assertThat(Departments.topic(48).value()).isEqualTo("acoustics_2");
    }

    @Test
    void noTwoDepartmentsShareATopic() {
        assertThat(IntStream.range(0, 1_000).mapToObj(Departments::topic)).doesNotHaveDuplicates();
    }
}
