package io.loggia.local.house;

import io.loggia.local.parts.LogEnd;
import io.loggia.local.parts.PartFailure;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds what is older than its sources, by Maven, without tests. */
public final class Build {

    /** The module that holds walk, load and compare. */
    public static final String WALK = "deploy/walk";

    /** The module that holds the checks of {@code deploy/kubernetes}. */
    public static final String MANIFESTS = "deploy/manifests";

    /** The module that packs applications into images. */
    public static final String IMAGES = "deploy/images";

    private static final List<String> EVERYBODYS =
            List.of(
                    "pom.xml",
                    "events/contract/src/main",
                    "events/delivery/src/main",
                    "libraries/export/src/main",
                    "libraries/journal/src/main");
    private static final Pattern MODULE =
            Pattern.compile("\\[INFO] Building (.+?) [^ ]+ +\\[(\\d+/\\d+)]");

    private final Path repository;
    private final Progress progress;

    public Build(Path repository, Progress progress) {
        this.repository = repository;
        this.progress = progress;
    }

    /**
     * The modules among the applications and the one beside them ({@link #WALK}, {@link
     * #MANIFESTS}, {@link #IMAGES}) whose sources are newer than what was built.
     */
    public List<String> staleWith(String beside) {
        return outputs(beside).entrySet().stream()
                .filter(entry -> isStale(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Builds these and what they stand on; the whole of Maven's words goes to the log. */
    public void make(List<String> modules, Path log) {
        List<String> words =
                new ArrayList<>(List.of("mvn", "-B", "-ntp", "-pl", String.join(",", modules)));
        words.addAll(
                List.of("-am", "package", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true"));
        ProcessBuilder maven =
                new ProcessBuilder(words).directory(repository.toFile()).redirectErrorStream(true);
        try {
            Process process = maven.start();
            try (BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            process.getInputStream(), StandardCharsets.UTF_8));
                    BufferedWriter copy = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    copy.write(line);
                    copy.newLine();
                    show(line);
                }
            }
            if (process.waitFor() != 0) {
                throw new PartFailure("The build failed:\n" + LogEnd.of(log));
            }
            markBuilt(modules);
        } catch (IOException e) {
            throw new PartFailure("Cannot run Maven (mvn): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("The build was interrupted", e);
        }
    }

    /** Maven leaves a jar alone whose content would be the same; it is as new as this build. */
    private void markBuilt(List<String> modules) throws IOException {
        Map<String, Path> outputs = allOutputs();
        for (String module : modules) {
            Path output = outputs.get(module);
            if (output != null && Files.exists(output)) {
                Files.setLastModifiedTime(output, FileTime.from(Instant.now()));
            }
        }
    }

    private void show(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            progress.say("  build            %s %s".formatted(module.group(2), module.group(1)));
        }
    }

    private boolean isStale(String module, Path output) {
        if (!Files.exists(output)) {
            return true;
        }
        long built = output.toFile().lastModified();
        return inputs(module).mapToLong(FileTree::newestChange).anyMatch(change -> change > built);
    }

    /** Its own main sources, everybody's, and for the gateway the services' documents. */
    private Stream<Path> inputs(String module) {
        Stream<String> own = Stream.of(module + "/pom.xml", module + "/src/main");
        Stream<String> read =
                switch (module) {
                    case "gateway" ->
                            Application.services().stream()
                                    .map(service -> service.module() + "/src/main/openapi");
                    case WALK, MANIFESTS -> Stream.of("deploy/local/src/main");
                    default -> Stream.empty();
                };
        return Stream.of(own, EVERYBODYS.stream(), read)
                .flatMap(names -> names)
                .map(repository::resolve);
    }

    /** Those of the applications, and of that module. */
    private Map<String, Path> outputs(String beside) {
        Map<String, Path> outputs = new LinkedHashMap<>();
        Arrays.stream(Application.values())
                .map(Application::module)
                .forEach(
                        module ->
                                outputs.put(
                                        module,
                                        repository
                                                .resolve(module)
                                                .resolve("target/quarkus-app/quarkus-run.jar")));
        String name = beside.substring(beside.indexOf('/') + 1);
        outputs.put(
                beside,
                repository
                        .resolve(beside)
                        .resolve("target/loggia-%s-1.0.0-SNAPSHOT.jar".formatted(name)));
        return outputs;
    }

    /** Those of the applications and of the modules beside them. */
    private Map<String, Path> allOutputs() {
        Map<String, Path> outputs = new LinkedHashMap<>();
        Stream.of(WALK, MANIFESTS, IMAGES).forEach(beside -> outputs.putAll(outputs(beside)));
        return outputs;
    }
}
