package io.loggia.walk.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aNumberHasTheSameNameForEver() {
        assertThat(Names.displayName(0)).isEqualTo("Adela Abara");
        assertThat(Names.displayName(1)).isEqualTo("Edith Nakamura");
        assertThat(Names.handle(1)).isEqualTo("edith_nakamura");
        assertThat(Names.displayName(3072)).isEqualTo("Adela Abara 2");
        assertThat(Names.handle(3072)).isEqualTo("adela_abara_2");
    }

    @Test
    void noTwoNumbersShareAHandle() {
        var handles = IntStream.range(0, 20_000).mapToObj(Names::handle);

        assertThat(handles).doesNotHaveDuplicates();
    }

    @Test
    void handlesArePlainAndShort() {
        var handles = IntStream.range(0, 3_072).mapToObj(Names::handle);

        assertThat(handles).allMatch(handle -> handle.matches("[a-z][a-z_]{2,29}"));
    }

    @Test
    void theLargestNumberHasANameToo() {
        assertThat(Names.handle(999_999_999)).matches("[a-z_]+_[0-9]+");
    }
}
