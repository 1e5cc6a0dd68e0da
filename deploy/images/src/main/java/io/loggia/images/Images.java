package io.loggia.images;

import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * {@code ./loggia images}: makes the images and prints the digest of each. Ends with 0 if all are
 * made, 1 if one cannot be, 2 if it was asked wrongly.
 */
@Command(
        name = "images",
        mixinStandardHelpOptions = true,
        description = "Packs the applications into images.")
public final class Images implements Callable<Integer> {

    @Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--repository", hidden = true, required = true)
    private Path repository = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description =
                    "What they stand on, with a Java 25 on its PATH: a name in a registry, or"
                            + " tar://FILE. Without it one is made of this machine's Java, for"
                            + " trying.")
    private String base = "";

    @Option(
            names = "--to",
            paramLabel = "REGISTRY",
            description = "Pushes to REGISTRY/loggia/…, by the log-in that docker login left.")
    private String registry = "";

    @Option(names = "--tag", description = "Their tag (${DEFAULT-VALUE}).")
    private String tag = "1.0.0-SNAPSHOT";

    @Option(names = "--format", description = "docker or oci (${DEFAULT-VALUE}).")
    private String format = "docker";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (.loggia/images).")
    private @Nullable Path out;

    @Parameters(paramLabel = "APPLICATION", description = "Which ones; all of them if none.")
    private List<String> names = new ArrayList<>();

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Images()).setExecutionExceptionHandler(Images::explain);
    }

    private static int explain(Exception e, CommandLine command, ParseResult asked) {
        if (e instanceof ImageFailure) {
            command.getErr().println(e.getMessage());
        } else {
            e.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() throws IOException {
        List<String> wished = names.isEmpty() ? PackedApplication.NAMES : names;
        for (String name : wished) {
            require(PackedApplication.NAMES.contains(name), "There is no application " + name);
        }
        require(Set.of("docker", "oci").contains(format), "--format is docker or oci");
        Path folder = out == null ? repository.resolve(".loggia/images") : out;
        Path scratch = Files.createDirectories(folder.resolve("parts"));
        List<PackedApplication> all =
                PackedApplication.NAMES.stream()
                        .map(name -> PackedApplication.in(repository, name))
                        .toList();
        Set<String> everybodys =
                Layers.everybodys(all.stream().filter(one -> !one.isProbe()).toList());
        ImageBuild build = build(scratch);
        for (PackedApplication application : all) {
            if (wished.contains(application.name())) {
                make(
                        build,
                        new Layers(application, everybodys, papers(application, folder), scratch),
                        folder);
            }
        }
        return 0;
    }

    private void require(boolean held, String otherwise) {
        if (!held && spec != null) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private ImageBuild build(Path scratch) {
        Path cache = repository.resolve(".loggia/cache");
        ImageFormat wished = ImageFormat.valueOf(format.equals("oci") ? "OCI" : "Docker");
        Path made = scratch.resolve("base.tar").toAbsolutePath();
        String stand = base.isBlank() ? ImageBuild.TAR + made : base;
        ImageBuild build = new ImageBuild(stand, wished, cache.resolve("jib"), labels());
        if (base.isBlank()) {
            build.make(LocalBase.in(cache, scratch), made);
            say(
                    "  %-16s made of Java %s and this machine's C library, for trying"
                            .formatted("base", Runtime.version()));
        }
        return build;
    }

    private void say(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
        }
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        labels.put("org.opencontainers.image.version", tag);
        labels.put("org.opencontainers.image.licenses", "Apache-2.0");
        if (!base.isBlank() && !base.startsWith(ImageBuild.TAR)) {
            labels.put("org.opencontainers.image.base.name", base);
        }
        String revision =
                Tool.of(
                                "git",
                                "-C",
                                repository.toString(),
                                "describe",
                                "--always",
                                "--exclude=*",
                                "--abbrev=40",
                                "--dirty")
                        .outputIfAny();
        if (!revision.isEmpty()) {
            labels.put("org.opencontainers.image.revision", revision);
        }
        return labels;
    }

    private Path papers(PackedApplication application, Path folder) throws IOException {
        String bom = new BillOfMaterials(Licenses.ofThisMachine()).of(application, tag);
        return Files.writeString(folder.resolve(application.name() + ".cdx.json"), bom);
    }

    private void make(ImageBuild build, Layers layers, Path folder) throws IOException {
        String name = layers.application().name();
        String reference = "loggia/" + name + ":" + tag;
        if (!registry.isBlank()) {
            reference = registry + "/" + reference;
            String digest = build.make(layers, new Target.InRegistry(reference));
            say("  %-16s %s pushed as %s".formatted(name, digest, reference));
            return;
        }
        Path file = folder.resolve(name + ".tar");
        String digest = build.make(layers, new Target.InFile(file, reference));
        say("  %-16s %s %s (%d MB)".formatted(name, digest, file, Files.size(file) / 1_000_000));
    }
}
