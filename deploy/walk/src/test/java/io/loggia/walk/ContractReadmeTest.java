package io.loggia.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program that the contract's README shows to other teams is the one that the walk runs. */
class ContractReadmeTest {

    @Test
    void readmeShowsTheProducerThatTheWalkRuns() throws IOException {
        Path root = Place.findRepository();
        String readme = Files.readString(root.resolve("events/contract/README.md"));
        String program =
                Files.readString(
                        root.resolve(
                                "deploy/walk/src/main/java/com/example/builds/ReleaseNews.java"));

        assertThat(readme).contains("```java\n" + program + "```\n");
    }
}
