package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImagesCommandTest {

    @Test
    void whatIsAskedOfImagesGoesThereAsItIs() {
        var command = new ImagesCommand();

        new CommandLine(command)
                .parseArgs("gateway", "--base", "tar://b.tar", "--whatever", "--out=here");

        assertThat(command.words(Path.of("/clone")))
                .containsExactly(
                        "gateway",
                        "--base",
                        "tar://b.tar",
                        "--whatever",
                        "--out=here",
                        "--repository",
                        "/clone");
    }
}
