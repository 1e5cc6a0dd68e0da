package io.loggia.images;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A process in an image's file system, as an engine starts it: its own root, its environment and no
 * other, its user where we may choose one, which takes root; the network is the machine's.
 */
final class ImageProcess {

    /** Devices and processes are the machine's; the mounts are seen by this process alone. */
    private static final String ENTER =
            "mount --rbind /dev \"$1/dev\" && mount --rbind /proc \"$1/proc\" && root=$1 && shift && exec chroot $LOGGIA_USERSPEC \"$root\" \"$@\"";

    private ImageProcess() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Skips the test where that is not allowed; a failure with {@code LOGGIA_REQUIRE=all}. */
    static void requireRight() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(apart());
        words.add("true");
        boolean allowed = new ProcessBuilder(words).start().waitFor() == 0;
        String remedy = "the image was not started: unshare(1) may not make a mount namespace here";
        if (!allowed && "all".equals(System.getenv("LOGGIA_REQUIRE"))) {
            throw new IllegalStateException("LOGGIA_REQUIRE=all, and " + remedy);
        }
        if (!allowed) {
            System.out.println("1 check of the images skipped: " + remedy);
        }
        assumeTrue(allowed, remedy);
    }

    /** Its entrypoint, or these words in place of it. */
    static Process start(
            Path root,
            JsonNode config,
            Map<String, String> environment,
            Path log,
            String... instead)
            throws IOException {
        Files.createDirectories(root.resolve("dev"));
        Files.createDirectories(root.resolve("proc"));
        Map<String, String> all = new HashMap<>();
        for (JsonNode variable : config.required("Env")) {
            String[] parts = variable.textValue().split("=", 2);
            all.put(parts[0], parts[1]);
        }
        List<String> words = new ArrayList<>(apart());
        words.addAll(List.of("/bin/sh", "-c", ENTER, "enter", root.toString()));
        // Whoever starts a container looks for the program on the image's PATH.
        words.add(all.get("PATH") + "/java");
        List<String> entrypoint = new ArrayList<>();
        config.required("Entrypoint").forEach(word -> entrypoint.add(word.textValue()));
        words.addAll(
                instead.length > 0 ? List.of(instead) : entrypoint.subList(1, entrypoint.size()));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(all);
        builder.environment().putAll(environment);
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment()
                .put(
                        "LOGGIA_USERSPEC",
                        isRoot() ? "--userspec=" + config.required("User").textValue() : "");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static List<String> apart() {
        return isRoot()
                ? List.of("unshare", "--mount")
                : List.of("unshare", "--user", "--map-root-user", "--mount");
    }
}
