package io.loggia.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestsTest {

    @Test
    void faultWithoutAMessageIsCalledByItsKind() {
        assertThat(Manifests.told(new NullPointerException()))
                .isEqualTo("java.lang.NullPointerException");
        assertThat(Manifests.told(new IllegalStateException("gateway is not built")))
                .isEqualTo("gateway is not built");
    }
}
