package io.loggia.manifests.configuration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code deploy/docs/configuration.md} says what the applications that were built read. */
class ConfigurationReferenceIT {

    private static final Path REPOSITORY = Place.findRepository();
    private static final Path COMMITTED = REPOSITORY.resolve("deploy/docs/configuration.md");
    private static final Path GENERATED =
            REPOSITORY.resolve("deploy/manifests/target/configuration.md");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(loggia\\.[a-z0-9.-]+)[:}]");

    private static Reference reference;

    @BeforeAll
    static void read() throws IOException {
        reference = new Reference(REPOSITORY);
    }

    @Test
    void committedPageIsTheOneThatTheApplicationsGive() throws IOException {
        Files.writeString(GENERATED, new ReferencePage(reference).text());

        assertThat(COMMITTED)
                .as("Look at the difference, then: cp %s %s", GENERATED, COMMITTED)
                .exists()
                .content()
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void everyKeyHasASentence() {
        assertThat(reference.keys())
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        key ->
                                assertThat(key.sentence())
                                        .as("the sentence of %s", key.name())
                                        .endsWith("."));
    }

    @Test
    void everyKeyHasADefaultOrIsRequired() {
        assertThat(reference.keys())
                .allSatisfy(
                        key ->
                                assertThat(reference.modules(key))
                                        .as("who reads %s", key.name())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                module ->
                                                        assertThat(reference.usual(module, key))
                                                                .as("%s in %s", key.name(), module)
                                                                .matches(
                                                                        usual ->
                                                                                usual.isPresent()
                                                                                        || key
                                                                                                .required())));
    }

    @Test
    void defaultsOfOthersAreTheOnesThatTheyHave() throws IOException {
        var theirs = new TheirDefaults();
        for (String module : Reference.MODULES) {
            theirs.read(REPOSITORY.resolve(module).resolve("target/quarkus-app"));
        }

        assertThat(reference.keys())
                .filteredOn(key -> key.usual().isPresent() && theirs.of(key).isPresent())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        key -> assertThat(key.usual()).as(key.name()).isEqualTo(theirs.of(key)));
    }

    @Test
    void everyKeyIsReadWhereThePageSaysSo() {
        assertThat(reference.keys())
                .allSatisfy(
                        key ->
                                assertThat(reference.modules(key))
                                        .allMatch(
                                                module -> reference.reads(module, key),
                                                key.name()));
    }

    @Test
    void everyKeyThatIsInjectedIsThere() throws IOException {
        Set<String> wired =
                Reference.MODULES.stream()
                        .flatMap(module -> reference.own(module).stringPropertyNames().stream())
                        .filter(key -> !key.startsWith("loggia."))
                        .collect(toSet());
        Set<String> injected = reference.injected();
        injected.removeAll(wired);

        assertThat(names()).hasSizeGreaterThan(150).containsAll(injected);
    }

    @Test
    void everyKeyThatAnApplicationAsksForIsThere() {
        var asked =
                Reference.MODULES.stream()
                        .map(reference::own)
                        .flatMap(
                                own ->
                                        own.values().stream()
                                                .flatMap(value -> asked(value.toString()))
                                                .filter(key -> !own.containsKey(key)));

        assertThat(names()).containsAll(asked.collect(toSet()));
    }

    @Test
    void everyKeyThatAClusterIsToldIsThere() throws IOException {
        assertThat(names()).containsAll(cluster().all());
    }

    @Test
    void clusterIsToldWhatIsRequired() throws IOException {
        for (String module : Reference.MODULES) {
            var required =
                    reference.keys().stream()
                            .filter(key -> reference.modules(key).contains(module))
                            .filter(key -> reference.usual(module, key).isEmpty())
                            .map(ToldKey::name);

            assertThat(cluster().ofBase(module)).as(module).containsAll(required.toList());
        }
    }

    private static Stream<String> asked(String value) {
        return ASKED.matcher(value).results().map(found -> found.group(1));
    }

    private static Set<String> names() {
        return reference.keys().stream().map(ToldKey::name).collect(toSet());
    }

    private static ClusterKeys cluster() {
        return new ClusterKeys(REPOSITORY.resolve("deploy/kubernetes"));
    }
}
