package io.loggia.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImagesTest {

    @TempDir private Path repository;

    @Test
    void unknownApplicationIsAskedWrongly() {
        assertThat(answer("nobody")).isEqualTo("2 There is no application nobody");
    }

    @Test
    void unknownFormatIsAskedWrongly() {
        assertThat(answer("--format", "zip")).isEqualTo("2 --format is docker or oci");
    }

    @Test
    void whatIsNotBuiltCannotBePacked() {
        assertThat(answer()).startsWith("1 profile-service is not built: there is no ");
    }

    @Test
    void licenseOfAParentCounts() throws Exception {
        pom(
                "a",
                "<parent><groupId>g</groupId><artifactId>b</artifactId><version>1</version></parent>");
        pom("b", "<licenses><license><name> The\n License </name></license></licenses>");

        assertThat(new Licenses(repository).of(new PackedApplication.Artifact("g", "a", "", "1")))
                .isEqualTo(List.of("The License"));
    }

    @Test
    void nobodysPomHasNoLicense() {
        assertThat(new Licenses(repository).of(new PackedApplication.Artifact("g", "x", "", "1")))
                .isEmpty();
    }

    private void pom(String name, String content) throws Exception {
        Path file = repository.resolve("g/" + name + "/1/" + name + "-1.pom");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<project>" + content + "</project>");
    }

    private String answer(String... words) {
        StringWriter error = new StringWriter();
        CommandLine command = Images.commandLine().setErr(new PrintWriter(error));
        String[] all = new String[words.length + 2];
        all[0] = "--repository";
        all[1] = repository.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        int code = command.execute(all);
        return code + " " + error.toString().lines().findFirst().orElse("");
    }
}
