package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.Language;
import io.loggia.outward.site.RenderedPages.Form;
import org.junit.jupiter.api.Test;

class RenderedPagesTest {

    private static final int QUARTER = RenderedPages.MOST_BYTES / 4;

    private final RenderedPages pages = new RenderedPages();

    @Test
    void longestUnusedMakesRoom() {
        for (int i = 0; i < 4; i++) {
            pages.keep(key(i), page(QUARTER));
        }
        pages.find(key(0));

        pages.keep(key(4), page(QUARTER));

        assertThat(pages.find(key(1))).isEmpty();
        assertThat(pages.find(key(0))).isPresent();
        assertThat(pages.find(key(4))).isPresent();
    }

    @Test
    void sameAgainTakesNoMoreRoom() {
        pages.keep(key(0), page(QUARTER));
        for (int i = 0; i < 10; i++) {
            pages.keep(key(1), page(QUARTER));
        }

        assertThat(pages.find(key(0))).isPresent();
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        pages.keep(key(0), page(RenderedPages.MOST_BYTES + 1));

        assertThat(pages.find(key(0))).isEmpty();
    }

    private static RenderedPages.Key key(int number) {
        return new RenderedPages.Key("post" + number, "1", Form.PAGE, Language.EN);
    }

    private static Rendered page(int bytes) {
        return Rendered.of("x".repeat(bytes));
    }
}
