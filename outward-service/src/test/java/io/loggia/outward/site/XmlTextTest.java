package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(XmlText.of("a\u0000b\u000Bc\uFFFEd\uD800e🙂\n")).isEqualTo("abcde🙂\n");
    }
}
