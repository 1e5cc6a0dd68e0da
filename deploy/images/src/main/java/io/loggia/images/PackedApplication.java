package io.loggia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An application as its build left it: Quarkus' folder with everything that runs. */
record PackedApplication(String name, Path folder) {

    private static final String PROBE = "probe";

    /** Those that make a Loggia; outward-service is two processes of one image. */
    static final List<String> NAMES =
            List.of(
                    "profile-service",
                    "follow-service",
                    "feed-service",
                    "outward-service",
                    "gateway",
                    PROBE);

    private static final String LIST = "quarkus-app-dependencies.txt";

    static PackedApplication in(Path repository, String name) {
        Path folder = repository.resolve(module(name)).resolve("target/quarkus-app");
        if (!Files.isRegularFile(folder.resolve("quarkus-run.jar"))) {
            throw new ImageFailure(name + " is not built: there is no " + folder);
        }
        return new PackedApplication(name, folder);
    }

    /** A program beside the applications, which has little of what they have. */
    boolean isProbe() {
        return name.equals(PROBE);
    }

    /** The module that builds it: what stands outside the house is no part of it. */
    static String module(String name) {
        return name.equals(PROBE) ? "deploy/probe" : name;
    }

    /** Its libraries by the artifacts that they are, in the order of their names. */
    Map<Artifact, Path> libraries() {
        Map<String, Artifact> byFile = new TreeMap<>();
        for (String line : lines()) {
            Artifact artifact = Artifact.of(line);
            byFile.put(artifact.file(), artifact);
        }
        Map<Artifact, Path> libraries = new TreeMap<>(Comparator.comparing(Artifact::file));
        for (Path jar : files("lib")) {
            Artifact artifact = byFile.get(jar.getFileName().toString());
            if (artifact == null) {
                throw new ImageFailure(jar + " is not in the list " + LIST);
            }
            libraries.put(artifact, jar);
        }
        return libraries;
    }

    /** Every file in that part of the folder, or that one file, in the order of their names. */
    List<Path> files(String part) {
        try (Stream<Path> all = Files.walk(folder.resolve(part))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ImageFailure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Where that file is within the folder. */
    String placeOf(Path file) {
        return folder.relativize(file).toString();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve(LIST));
        } catch (IOException e) {
            throw new ImageFailure("Cannot read " + folder.resolve(LIST), e);
        }
    }

    /** Maven's coordinates. */
    record Artifact(String group, String name, String classifier, String version) {

        /** Out of {@code group:name:classifier:type:version}. */
        static Artifact of(String coordinates) {
            String[] parts = coordinates.split(":", -1);
            if (parts.length != 5) {
                throw new ImageFailure("No coordinates: " + coordinates);
            }
            return new Artifact(parts[0], parts[1], parts[2], parts[4]);
        }

        /** What Quarkus names its jar. */
        String file() {
            String suffix = classifier.isEmpty() ? "" : "-" + classifier;
            return "%s.%s-%s%s.jar".formatted(group, name, version, suffix);
        }

        boolean isOurs() {
            return Objects.equals(group, "io.loggia");
        }

        /** Its address as packageurl.org spells it. */
        String packageUrl() {
            String suffix = classifier.isEmpty() ? "" : "&classifier=" + classifier;
            return "pkg:maven/%s/%s@%s?type=jar%s".formatted(group, name, version, suffix);
        }
    }
}
