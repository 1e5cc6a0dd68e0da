package io.loggia.walk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SkeletonSourceTest {

    @Test
    void readsTheSkeletonAmongOtherMetrics() {
        assertThat(SkeletonSource.of("skeleton;desc=\"redis\"")).isEqualTo(SkeletonSource.REDIS);
        assertThat(SkeletonSource.of("total;dur=3, skeleton;desc=built"))
                .isEqualTo(SkeletonSource.BUILT);
        assertThat(SkeletonSource.of("skeleton;desc=\"postgresql\""))
                .isEqualTo(SkeletonSource.POSTGRESQL);
    }

    @Test
    void afterALateAnswerOnlyABuildIsTold() {
        assertThat(SkeletonSource.BUILT.afterLateAnswer()).isEqualTo(SkeletonSource.BUILT);
        assertThat(SkeletonSource.REDIS.afterLateAnswer()).isEqualTo(SkeletonSource.POSTGRESQL);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> SkeletonSource.of("")).hasMessageContaining("names no skeleton");
        assertThatThrownBy(() -> SkeletonSource.of("skeleton;desc=\"disk\""))
                .hasMessageContaining("unknown skeleton");
    }
}
